import { type Browser, browser } from 'wxt/browser';
import type { MessageKey } from '../../lib/i18n.ts';
import { addressesInLink } from '../../lib/input/mailto.ts';
import { isOdd } from '../../lib/webmail/view.ts';
import { speakAsChosen } from './language.ts';
import { look, reasonOf } from './open-message.ts';
import { openPopup } from './open-popup.ts';
import { leavePending, type Pending } from './pending.ts';
import { readSelection } from './selection.ts';
import { translate } from './translate.ts';

interface Item {
  title: MessageKey;
  where: Pick<Browser.contextMenus.CreateProperties, 'contexts' | 'targetUrlPatterns'>;
  /** What was pointed at. */
  read: (info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined) => Promise<Pending>;
}

const ITEMS: Record<string, Item> = {
  diagnose: {
    title: 'menu_diagnose',
    where: { contexts: ['selection'] },
    read: async (info, tab) => {
      // The browser's own `selectionText` has lost its line breaks; the page still has them.
      const text = await readSelection(tab, { frameIds: [info.frameId ?? 0] });
      const view = await look(tab);
      const hint = view && isOdd(view) ? await reasonOf(view) : undefined;
      return { kind: 'text', text: text ?? info.selectionText ?? '', ...(hint && { hint }) };
    },
  },
  'check-address': {
    title: 'menu_check_address',
    where: { contexts: ['link'], targetUrlPatterns: ['mailto:*'] },
    read: async ({ linkUrl = '' }) => {
      const [first, ...others] = addressesInLink(linkUrl);
      if (first === undefined) return { kind: 'hint', hint: { key: 'popup_link_empty' } };
      if (others.length === 0) return { kind: 'text', text: first };
      const values = [String(others.length + 1)];
      return { kind: 'text', text: first, hint: { key: 'popup_link_several', values } };
    },
  },
};

async function makeMenu(): Promise<void> {
  await speakAsChosen();
  await browser.contextMenus.removeAll();
  for (const [id, { title, where }] of Object.entries(ITEMS)) {
    browser.contextMenus.create({ id, title: translate({ key: title }), ...where });
  }
}

/** Our entries in the right-click menu: selected text of any page, and links to an address. */
export function addMenu(): void {
  browser.runtime.onInstalled.addListener(makeMenu);
  browser.runtime.onStartup.addListener(makeMenu); // the browser keeps it; but the worker may have ended before it was whole
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    const pending = await ITEMS[info.menuItemId]?.read(info, tab);
    if (!pending) return;
    await leavePending({ ...pending, isPrivate: tab?.incognito });
    await openPopup();
  });
}

/** Says it in the language that was chosen a moment ago. */
export async function renewMenu(): Promise<void> {
  await speakAsChosen();
  for (const [id, { title }] of Object.entries(ITEMS)) {
    await browser.contextMenus.update(id, { title: translate({ key: title }) });
  }
}
