import { browser } from 'wxt/browser';

const KEY = 'pending';

/** Leaves a selected text for the popup; in memory only, never in an address. */
export async function leavePending(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** Takes the text that was left, once. */
export async function takePending(): Promise<string | undefined> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  if (typeof text !== 'string') return;
  await browser.storage.session.remove(KEY);
  return text;
}

/** Calls back when a text is left while this page is open. */
export function onPending(arrived: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) arrived();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
