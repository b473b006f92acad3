import { handOut, type Tables } from '../../lib/late-tables.ts';
import { unpackData } from '../../lib/packed-knowledge.ts';
import { readOnce } from './read-once.ts';

/** Who asked, as the browser says. */
export interface Asker {
  url?: string | undefined;
  tab?: { incognito: boolean } | undefined;
}

/** The modules that are only data are data from then on (scripts/late-tables.ts). */
export const readTables = readOnce('tables.json', (text) => handOut(unpackData(text) as Tables));

/** A handler that needs them: nearly every one does, and none is slower for it. */
export const withTables =
  <Order, Answer>(handle: (order: Order, asker: Asker) => Answer | Promise<Answer>) =>
  async ({ data, sender }: { data: Order; sender: Asker }): Promise<Answer> => {
    await readTables();
    return handle(data, sender);
  };
