import { browser } from 'wxt/browser';

const WINDOW = { type: 'popup', width: 440, height: 680 } as const;

/** Where the browser refuses to open the popup by itself, a small window of the same page does. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.windows.create({ ...WINDOW, url: 'popup.html' });
  }
}
