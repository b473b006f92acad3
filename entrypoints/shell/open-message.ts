import { type Browser, browser } from 'wxt/browser';
import type { Message } from '../../lib/i18n.ts';
import { type OpenView, whyNoPanel } from '../../lib/webmail/view.ts';
import { loadSettings } from './settings.ts';

/** `look` gives no word of a mail, `read-open` the open message, `structure` the page as it is. */
type Request = 'look' | 'read-open' | 'structure';

/** A tab, as far as it has to be known. */
export type TabId = Pick<Browser.tabs.Tab, 'id'> | undefined;

/** Asks our content script, which runs in webmails alone; elsewhere nobody answers. */
async function askTab(tab: TabId, type: Request): Promise<unknown> {
  if (tab?.id === undefined) return;
  try {
    return await browser.tabs.sendMessage(tab.id, { type }, { frameId: 0 });
  } catch {
    return;
  }
}

const asView = (answer: unknown): OpenView | undefined =>
  (answer as OpenView | undefined)?.parts ? (answer as OpenView) : undefined;

/** How the page of a webmail looks to our content script; nothing in any other page. */
export const look = async (tab: TabId): Promise<OpenView | undefined> => asView(await askTab(tab, 'look'));

/** The same with the open message, whatever the gate said about it. */
export async function readOpen(tab: TabId): Promise<OpenView | undefined> {
  const view = asView(await askTab(tab, 'read-open'));
  if (!view?.source?.text) delete view?.source;
  return view;
}

/** The HTML of the page, to be censored at once. */
export async function readPage(tab: TabId): Promise<string | undefined> {
  const answer = await askTab(tab, 'structure');
  return typeof answer === 'string' ? answer : undefined;
}

/** Why no panel stands in a page; nothing where one does, and where none could. */
export async function reasonOf(view: OpenView | undefined): Promise<Message | undefined> {
  if (!view) return;
  const { sitesOff } = await loadSettings();
  return whyNoPanel(view, sitesOff.includes(view.site));
}
