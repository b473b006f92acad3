import { type Browser, browser } from 'wxt/browser';
import { leavePending } from './pending.ts';
import { translate } from './translate.ts';

const MENU = 'diagnose';
/** A selection of more than this is no bounce; storage for the session holds 10 MB. */
const LONGEST_SELECTION = 512 * 1024;
const WINDOW = { type: 'popup', width: 440, height: 680 } as const;

/** "Diagnose this bounce" on selected text of any page. */
export function addMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU,
      title: translate({ key: 'menu_diagnose' }),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) return diagnoseSelection(info, tab);
  });
}

async function diagnoseSelection(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const text = (await readSelection(info, tab)) || info.selectionText || '';
  await leavePending(text.slice(0, LONGEST_SELECTION));
  await openPopup();
}

/** The browser's own `selectionText` has lost its line breaks; the page still has them. */
async function readSelection(
  { frameId = 0 }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<string | undefined> {
  if (tab?.id === undefined || tab.id < 0) return;
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      func: () => String(getSelection()),
    });
    return frame?.result;
  } catch {
    return; // a page where scripts are not allowed
  }
}

/** Where the browser refuses to open the popup by itself, a small window of the same page does. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.windows.create({ ...WINDOW, url: 'popup.html' });
  }
}
