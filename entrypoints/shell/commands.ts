import { type Browser, browser } from 'wxt/browser';
import { readOpen, reasonOf } from './open-message.ts';
import { openPopup } from './open-popup.ts';
import { leavePending, type Pending } from './pending.ts';
import { readSelection } from './selection.ts';

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
  const view = await readOpen(tab);
  const hint = await reasonOf(view);
  if (view?.source) return { kind: 'notice', source: view.source, ...(hint && { hint }) };
  const text = await readSelection(tab, { allFrames: true });
  if (text) return { kind: 'text', text, ...(hint && { hint }) };
  return { kind: 'hint', hint: hint ?? { key: 'popup_nothing_seen' } };
}
