import { type Browser, browser } from 'wxt/browser';
import type { NoticeSource } from '../../lib/notice/notice.ts';
import { openPopup } from './open-popup.ts';
import { leavePending, type Pending } from './pending.ts';
import { readSelection } from './selection.ts';

type Shown = Extract<NoticeSource, { form: 'shown' }>;
type Tab = Browser.tabs.Tab;

/** "Diagnose what I see": the open message of a webmail, else what is selected. */
export function addCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'diagnose-view') return diagnoseView(tab);
  });
}

async function diagnoseView(given: Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  await leavePending({ ...(await readView(tab)), isPrivate: tab?.incognito });
  await openPopup();
}

async function readView(tab: Tab | undefined): Promise<Pending> {
  const source = await readOpenMessage(tab);
  if (source) return { kind: 'notice', source };
  const text = await readSelection(tab, { allFrames: true });
  return text ? { kind: 'text', text } : { kind: 'hint', hint: { key: 'popup_nothing_seen' } };
}

/** Asks our content script, which runs in webmails alone; elsewhere nobody answers. */
async function readOpenMessage(tab: Tab | undefined): Promise<Shown | undefined> {
  if (tab?.id === undefined) return;
  try {
    const shown: Shown | undefined = await browser.tabs.sendMessage(
      tab.id,
      { type: 'read-open' },
      { frameId: 0 },
    );
    return shown?.form === 'shown' && shown.text ? shown : undefined;
  } catch {
    return;
  }
}
