import type { Message } from '../../i18n.ts';
import { type ImportFile, piecesOf } from './import-file.ts';
import type { Imported, Problem } from './imported.ts';
import { isObject, type JsonObject } from './json-rows.ts';
import { readEntry, readMark, readTally } from './read-record.ts';
import { SAVED_VERSION } from './saved-history.ts';
import { textsOf } from './texts-of.ts';

/** A hundred times what the history keeps; it is read as a whole. */
const LARGEST = 128 * 1024 * 1024;
/** Records in one piece. */
const PIECE = 500;

const BROKEN: Message = { key: 'import_history_broken' };

async function parse(file: ImportFile): Promise<JsonObject | undefined> {
  let text = '';
  for await (const piece of textsOf(piecesOf(file, () => {}))) text += piece;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A history that this extension saved, or that somebody changed since: each record is checked. */
export async function* importSavedHistory(file: ImportFile): AsyncGenerator<Partial<Imported>> {
  const refuse = (reason: Message) => ({ problems: [{ file: file.name, reason }] });
  if (file.size > LARGEST) {
    yield refuse({ key: 'import_file_too_large' });
    return;
  }
  const saved = await parse(file);
  if (!saved || typeof saved.version !== 'number') {
    yield refuse(BROKEN);
    return;
  }
  if (saved.version > SAVED_VERSION) {
    yield refuse({ key: 'import_history_newer' });
    return;
  }
  let place = 0;
  function* records<T>(list: readonly unknown[], read: (value: unknown) => T | undefined) {
    for (let start = 0; start < list.length; start += PIECE) {
      const good: T[] = [];
      const problems: Problem[] = [];
      for (const value of list.slice(start, start + PIECE)) {
        place++;
        const record = read(value);
        if (record) good.push(record);
        else problems.push({ file: file.name, place, unit: 'row', reason: { key: 'import_record_broken' } });
      }
      yield { good, problems, read: good.length + problems.length };
    }
  }
  for (const { good, ...rest } of records(listIn(saved.entries), readEntry)) yield { ...rest, entries: good };
  for (const { good, ...rest } of records(listIn(saved.tallies), readTally)) yield { ...rest, tallies: good };
  for (const { good, ...rest } of records(listIn(saved.marks), readMark)) yield { ...rest, marks: good };
}
