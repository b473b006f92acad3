import { type Browser, browser } from 'wxt/browser';

/** The text that is selected in a page, with its line breaks; needs `activeTab`, so only after a click or a key. */
export async function readSelection(
  tab: Pick<Browser.tabs.Tab, 'id'> | undefined,
  frames: { frameIds: number[] } | { allFrames: true },
): Promise<string | undefined> {
  if (tab?.id === undefined || tab.id < 0) return;
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab.id, ...frames },
      func: () => String(getSelection()),
    });
    return results.map(({ result }) => result).find((text) => text?.trim());
  } catch {
    return; // a page where scripts are not allowed
  }
}
