import type { ChangeMark, History, HistoryEntry, SentTally } from './entry.ts';
import type { Database, KeptEntry } from './schema.ts';

interface Found {
  /** What the store gave, whatever it is. */
  records: unknown[];
  unreadable: number;
}

/** One record that the browser cannot give must not cost all others: then each is asked for by itself. */
async function readStore(database: Database, name: 'entries' | 'tallies' | 'marks'): Promise<Found> {
  if (!database.objectStoreNames.contains(name)) return { records: [], unreadable: 1 }; // it has lost a part
  try {
    return { records: await database.getAll(name), unreadable: 0 };
  } catch {
    const keys = await database.getAllKeys(name);
    const found = await Promise.allSettled(keys.map((key) => database.get(name, key)));
    const records = found.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
    return { records, unreadable: found.length - records.length };
  }
}

type Fields = Partial<Record<string, unknown>>;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const areTexts = (fields: Fields, names: readonly string[]) =>
  names.every((name) => typeof fields[name] === 'string');

const TEXTS_OF_ENTRY = [
  'id',
  'action',
  'diagnostic',
  'rejectedBy',
  'bucket',
  'reason',
  'permanence',
  'actor',
  'confidence',
] as const;

/** Is this a bounce as every reader takes it for granted? */
export function isEntry(value: unknown): value is KeptEntry {
  const fields = (value ?? {}) as Fields;
  const { at, route } = fields;
  return isTime(at) && typeof route === 'object' && route !== null && areTexts(fields, TEXTS_OF_ENTRY);
}

/** Is this a count of what was sent? */
function isTally(value: unknown): value is SentTally {
  const fields = (value ?? {}) as Fields;
  return areTexts(fields, ['id']) && [fields.day, fields.sent, fields.accepted].every(isTime);
}

/** Is this a change that somebody marked? */
function isMark(value: unknown): value is ChangeMark {
  const fields = (value ?? {}) as Fields;
  return isTime(fields.at) && areTexts(fields, ['id', 'kind', 'label']);
}

/** An entry as everybody knows it. */
export function withoutLikeness({ like: _, ...entry }: KeptEntry): HistoryEntry {
  return entry;
}

/**
 * The same of a record that nobody else holds: ten thousand copies would keep the page waiting, and so would `delete`,
 * after which an engine looks every field up. Nothing that is undefined is saved, sent or compared.
 */
function takeLikeness(record: HistoryEntry & { like: string | undefined }): HistoryEntry {
  record.like = undefined;
  return record;
}

/** All that can be read, newest first, and how much cannot. */
export async function readHistory(database: Database): Promise<History> {
  const [entries, tallies, marks, dropped] = await Promise.all([
    readStore(database, 'entries'),
    readStore(database, 'tallies'),
    readStore(database, 'marks'),
    database.get('counts', 'dropped').catch(() => 0), // no reason to show nothing
  ]);
  const history = {
    entries: entries.records
      .filter(isEntry)
      .map(takeLikeness)
      .sort((one, other) => other.at - one.at),
    tallies: tallies.records.filter(isTally).sort((one, other) => other.day - one.day),
    marks: marks.records.filter(isMark).sort((one, other) => other.at - one.at),
  };
  const read = history.entries.length + history.tallies.length + history.marks.length;
  const all = [entries, tallies, marks].reduce(
    (sum, { records, unreadable }) => sum + records.length + unreadable,
    0,
  );
  return { ...history, ...(dropped && { dropped }), ...(all > read && { unreadable: all - read }) };
}
