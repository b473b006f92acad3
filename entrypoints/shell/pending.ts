import { browser } from 'wxt/browser';
import type { Message } from '../../lib/i18n.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';

const KEY = 'pending';
/** A text of more than this is no bounce; storage for the session holds 10 MB. */
const LONGEST_TEXT = 512 * 1024;

/** What somebody pointed at, on its way to the popup. */
export type Pending = (
  | { kind: 'text'; text: string; hint?: Message }
  /** The hint says why the page shows no panel. */
  | { kind: 'notice'; source: Extract<NoticeSource, { form: 'shown' }>; hint?: Message }
  /** Nothing was found, and what to do instead. */
  | { kind: 'hint'; hint: Message }
) & {
  /** It comes from a private window: nothing of it is remembered. */
  isPrivate?: boolean | undefined;
};

const capped = (pending: Pending): Pending => {
  if (pending.kind === 'text') return { ...pending, text: pending.text.slice(0, LONGEST_TEXT) };
  if (pending.kind === 'hint') return pending;
  const { source } = pending;
  return { ...pending, source: { ...source, text: source.text.slice(0, LONGEST_TEXT) } };
};

/** Leaves something for the popup; in memory only, never in an address. */
export async function leavePending(pending: Pending): Promise<void> {
  await browser.storage.session.set({ [KEY]: capped(pending) });
}

/** Takes what was left, once. */
export async function takePending(): Promise<Pending | undefined> {
  const { [KEY]: pending } = await browser.storage.session.get<{ [KEY]?: Pending }>(KEY);
  if (pending === undefined) return;
  await browser.storage.session.remove(KEY);
  return pending;
}

/** Calls back when something is left while this page is open. */
export function onPending(arrived: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue) arrived();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
