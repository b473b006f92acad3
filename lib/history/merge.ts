import type { HistoryEntry } from './entry.ts';
import { isSure, likenessOf } from './fingerprint.ts';
import type { KeptEntry } from './schema.ts';

/** A bounce on its way into the history. */
export interface Incoming {
  entry: HistoryEntry;
  /** The same with its addresses hashed: it may be kept so, from when that was the choice. */
  hashed?: HistoryEntry;
}

/** How it is kept. */
export const kept = (entry: HistoryEntry): KeptEntry => ({ ...entry, like: likenessOf(entry) });

/** How much an entry tells; the text of a webmail tells less than the original. */
const knowledgeIn = ({ route, isUndated, ...facts }: HistoryEntry): number =>
  Object.values(facts).filter((fact) => fact !== undefined).length +
  Object.values(route).length +
  (isUndated ? 0 : 1);

/** What is kept of two forms of one bounce: the one that tells more, by the surer id, with what the person called it. */
export function merged(before: HistoryEntry, now: HistoryEntry): HistoryEntry {
  const better = knowledgeIn(now) > knowledgeIn(before) ? now : before;
  const campaign = before.campaign ?? now.campaign;
  const id = isSure(before.id) || !isSure(now.id) ? before.id : now.id;
  return { ...better, id, ...(campaign && { campaign }) };
}

/** One of several likes that may be the same bounce: of two that both say when, each is one of its own. */
export const counterpartOf = (entry: HistoryEntry, likes: readonly KeptEntry[]): KeptEntry | undefined =>
  isSure(entry.id) ? likes.find(({ id }) => !isSure(id)) : likes[0];

/** Each bounce once, those that say when first. */
export function withoutTwins(batch: readonly Incoming[]): Incoming[] {
  const byId = new Map<string, Incoming>();
  for (const one of batch) {
    const twin = byId.get(one.entry.id);
    byId.set(one.entry.id, twin ? { ...one, entry: merged(twin.entry, one.entry) } : one);
  }
  const all = [...byId.values()];
  const sure = all.filter(({ entry }) => isSure(entry.id));
  const known = new Set(sure.map(({ entry }) => likenessOf(entry)));
  return [...sure, ...all.filter(({ entry }) => !isSure(entry.id) && !known.has(likenessOf(entry)))];
}
