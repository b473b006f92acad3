import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A file as it is chosen. */
export interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A file of this text. */
export const given = (name: string, content: string | Buffer): Given => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
});

/** The part of the history page where files come in and go out; the history is empty. */
export async function openTransfer(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/history.html#transfer`);
  await page.locator('h1').waitFor();
  await eraseHistory(page);
  return page;
}

/** Forgets all bounces, as if nothing had ever been opened; a database that does not exist yet is made by the page. */
export async function eraseHistory(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('history');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const all = database.transaction(names, 'readwrite');
          for (const name of names) all.objectStore(name).clear();
          all.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await page.locator('h1').waitFor();
}

/** Chooses files as somebody does, by what is in them or by their paths. */
export async function choose(page: Page, files: readonly Given[] | readonly string[]): Promise<void> {
  await page
    .locator('.transfer input[type=file]')
    .first()
    .setInputFiles([...files] as Given[] | string[]);
}

/** What the import says when it is over. */
export async function finished(page: Page, timeout = 20_000): Promise<string> {
  const summary = page.locator('.summary');
  await summary.waitFor({ timeout });
  return (await summary.textContent()) ?? '';
}

/** How many records of a kind the browser keeps. */
export const countIn = (page: Page, store: 'entries' | 'tallies' | 'marks'): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('history');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    store,
  );

/** Begins to watch the page being drawn; the answer is the longest time without a frame, in milliseconds. */
export async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watched = { longest: 0, isOver: false };
    Object.assign(globalThis, { watched });
    let last = performance.now();
    const turn = () => {
      const now = performance.now();
      watched.longest = Math.max(watched.longest, now - last);
      last = now;
      if (!watched.isOver) requestAnimationFrame(turn);
    };
    requestAnimationFrame(turn);
  });
  return () =>
    page.evaluate(() => {
      const { watched } = globalThis as unknown as { watched: { longest: number; isOver: boolean } };
      watched.isOver = true;
      return watched.longest;
    });
}

/** Holds files over the page, and lets go of them. */
export async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (held) => {
      const data = new DataTransfer();
      for (const { name, text } of held) data.items.add(new File([text], name));
      return data;
    },
    files.map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  );
  const body = page.locator('body');
  await body.dispatchEvent('dragenter', { dataTransfer: transfer });
  await expect(page.locator('.drop-here')).toHaveAttribute('data-over', 'true');
  await body.dispatchEvent('drop', { dataTransfer: transfer });
}
