import { removeOlder } from './change.ts';
import type { History } from './entry.ts';
import { readHistory } from './read.ts';
import type { Database } from './schema.ts';

/** All is sorted, the oldest last; what cannot be read may have any age. */
const mayHaveOlder = ({ entries, tallies, marks, unreadable = 0 }: History, oldest: number): boolean =>
  unreadable > 0 ||
  [entries.at(-1)?.at, tallies.at(-1)?.day, marks.at(-1)?.at].some((at) => at !== undefined && at < oldest);

const newerThan = ({ entries, tallies, marks, ...more }: History, oldest: number): History => ({
  ...more,
  entries: entries.filter(({ at }) => at >= oldest),
  tallies: tallies.filter(({ day }) => day >= oldest),
  marks: marks.filter(({ at }) => at >= oldest),
});

/** All that can be read but what is older, which is forgotten. To look for that before would keep every reader waiting. */
export async function readSince(database: Database, asked: Promise<number | undefined>): Promise<History> {
  const [history, oldest] = await Promise.all([readHistory(database), asked]);
  if (oldest === undefined || !mayHaveOlder(history, oldest)) return history;
  const gone = await removeOlder(database, oldest).catch(() => 0); // a full disk must not hide the rest
  if (gone === 0) return history;
  return history.unreadable ? readHistory(database) : newerThan(history, oldest);
}
