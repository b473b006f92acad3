import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { kept } from '../../../lib/history/merge.ts';
import { NAME, type Schema, upgrade, VERSION } from '../../../lib/history/schema.ts';
import { bounce, DAY } from '../history/bounces.ts';
import { type Computer, NOW } from './computer.ts';

/** Two bounces of last week, and one that has become too old. */
const BOUNCES = [
  bounce('o1', { at: NOW - 3 * DAY }),
  bounce('o2', { at: NOW - 2 * DAY }),
  bounce('o3', { at: NOW - 800 * DAY }),
];

/** A history that has been kept for a while. */
export const remembering = (computer: Computer): Promise<void> =>
  computer.aside(async () => {
    globalThis.indexedDB = computer.database;
    const database = await openDB<Schema>(NAME, VERSION, {
      upgrade: (made, from, _, all) => void upgrade(made, from, all),
    });
    for (const entry of BOUNCES) await database.put('entries', kept(entry));
    database.close();
  });

interface Raw {
  _databases: Map<
    string,
    { rawObjectStores: Map<string, { records: { values: () => Iterable<{ value: unknown }> } }> }
  >;
}

/** What hashes are made with is another on every computer. */
const withoutSalt = (text: string): string =>
  text.replace(/life-\d/g, 'salt').replace(/"(?:#?[A-Z]?[\w-]{22}|[0-9a-f]{16})"/g, '"hash"');

/** What is kept, as text, by its name. */
export type Kept = Record<string, string>;

/** All that is kept, as text, by its name. What the answers of DNS leave for a while is no more than a shortcut. */
export function keptBy({ kept: { local, session }, database }: Computer): Kept {
  const stores = (database as unknown as Raw)._databases.get(NAME)?.rawObjectStores ?? new Map();
  const tables = [...stores].map(([name, { records }]): [string, unknown] => [
    `history ${name}`,
    [...records.values()].map(({ value }) => withoutSalt(JSON.stringify(value))).sort(),
  ]);
  const { pending, menu } = session;
  const all = Object.fromEntries([...Object.entries(local), ['pending', pending], ['menu', menu], ...tables]);
  const full = Object.entries(all).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(full.map(([name, value]) => [name, withoutSalt(JSON.stringify(value))]));
}
