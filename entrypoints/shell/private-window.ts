import { browser } from 'wxt/browser';

/** Is this page shown to somebody in a private window? Chromium runs the popup outside of it: only the window tells. */
export async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return true; // who does not know remembers nothing
  }
}
