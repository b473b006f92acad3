import { browser } from 'wxt/browser';

/** Reads a file that the build wrote, when it is first needed; what failed is tried again the next time. */
export function readOnce<T>(
  name: 'knowledge.json' | 'tables.json' | 'assets/panel.css',
  make: (text: string) => T,
): () => Promise<T> {
  const read = async () => {
    const answer = await fetch(browser.runtime.getURL(`/${name}` as '/popup.html'));
    return make(await answer.text());
  };
  let reading: Promise<T> | undefined;
  return async () => {
    reading ??= read();
    try {
      return await reading;
    } catch (error) {
      reading = undefined; // the file may be readable the next time
      throw error;
    }
  };
}
