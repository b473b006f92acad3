import { browser } from 'wxt/browser';

/** Closes the popup, or the small window in its place; a tab is the person's own. */
export async function closePopup(): Promise<void> {
  const [tab, { type }] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
  if (tab === undefined || type === 'popup') window.close();
}
