import { type Added, addEntries as add, addTallies as addRows } from '../../lib/history/add.ts';
import { readSince } from '../../lib/history/age.ts';
import * as change from '../../lib/history/change.ts';
import { withDatabase } from '../../lib/history/connection.ts';
import { DAY } from '../../lib/history/days.ts';
import {
  type ChangeMark,
  type History,
  type HistoryEntry,
  NO_HISTORY,
  type SentTally,
} from '../../lib/history/entry.ts';
import { failureOf } from '../../lib/history/faults.ts';
import type { Database } from '../../lib/history/schema.ts';
import type { Result } from '../../lib/i18n.ts';
import { announceChange } from './history-changes.ts';
import { asKept } from './kept-form.ts';
import { livedUntil } from './lived.ts';
import { loadSettings } from './settings.ts';

export { onHistory } from './history-changes.ts';

const OFF: Result<never> = { ok: false, error: { key: 'history_off' } };

/** What failed is a value with a sentence, for whichever page asks. */
async function answer<T>(work: (database: Database) => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await withDatabase(work) };
  } catch (error) {
    return failureOf(error);
  }
}

/** The same for what changes the history: every page that shows it is told. */
async function alter<T>(work: (database: Database) => Promise<T>): Promise<Result<T>> {
  const outcome = await answer(work);
  if (outcome.ok) announceChange();
  return outcome;
}

/** The time before which nothing is kept; nothing where the history is off. */
async function oldest(): Promise<number | undefined> {
  const { historyDays } = await loadSettings();
  return historyDays === 0 ? undefined : (await livedUntil()) - historyDays * DAY;
}

/** All that is remembered, newest first. A browser may run for months: what has become too old goes before it is shown. */
export async function loadHistory(): Promise<Result<History>> {
  const asked = oldest(); // the database is read meanwhile
  asked.catch(() => undefined); // it is heard of below
  return answer((database) => readSince(database, asked));
}

/** Remembers bounces, each once, in the form that the person chose. */
export async function addEntries(entries: readonly HistoryEntry[]): Promise<Result<Added>> {
  const from = await oldest();
  if (from === undefined) return OFF;
  const batch = await asKept(entries);
  return alter((database) => add(database, batch, from));
}

/** Remembers how much was sent, each row of a log once. */
export async function addTallies(tallies: readonly SentTally[]): Promise<Result<Added>> {
  const from = await oldest();
  return from === undefined ? OFF : alter((database) => addRows(database, tallies, from));
}

/** Names the campaign of these bounces; nothing takes the name back. */
export const labelCampaign = (ids: readonly string[], campaign: string | undefined): Promise<Result<void>> =>
  alter((database) => change.labelCampaign(database, ids, campaign));

/** Marks a change, or changes the mark. */
export const putMark = async (mark: ChangeMark): Promise<Result<void>> =>
  (await oldest()) === undefined ? OFF : alter((database) => change.putMark(database, mark));

/** Takes a mark away. */
export const removeMark = (id: string): Promise<Result<void>> =>
  alter((database) => change.removeMark(database, id));

/** Forgets these bounces; returns them, for an undo. */
export const removeEntries = (ids: readonly string[]): Promise<Result<HistoryEntry[]>> =>
  alter((database) => change.removeEntries(database, ids));

/** Forgets everything, also what is damaged; returns what an undo puts back, which is all that could be read. */
export async function eraseHistory(): Promise<Result<History>> {
  const before = await loadHistory();
  const erased = await alter(change.erase);
  if (erased.ok || erased.error.key !== 'history_unreadable') return erased;
  try {
    await change.destroy();
  } catch (error) {
    return failureOf(error);
  }
  announceChange();
  return { ok: true, value: before.ok ? before.value : NO_HISTORY };
}

/** Puts back what was forgotten; where addresses were hashed since, in the form that holds now. */
export async function putBack(history: History): Promise<Result<void>> {
  const batch = await asKept(history.entries);
  const entries = batch.map(({ entry }) => entry);
  const forms = batch.flatMap(({ hashed }) => hashed?.id ?? []);
  return alter((database) => change.putBack(database, { ...history, entries }, forms));
}
