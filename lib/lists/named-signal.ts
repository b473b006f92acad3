import { lazily } from '../lazily.ts';
import type { ProviderId } from '../providers/index.ts';
import type { List, Noun, Page, Reach } from './define.ts';
import { type ListId, lists } from './index.ts';
import { namedCodes } from './named-codes.ts';

/** The list or private signal that a reply names (R49). */
export interface Signal {
  id: ListId;
  name: string;
  reach: Reach;
  holds: readonly Noun[];
  page?: Page;
}

/** As long as classify.ts reads, too. */
const LONGEST_REPLY = 16_384;
/** A reply names one server, one page and one list; more names are padding. */
const MOST_NAMES = 60;

const addresses = /[^\s<>"'()[\],;:]{1,64}@[^\s<>"'()[\],;:]{1,255}/g;
const names = /(?<![@\w.-])(?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,8}[a-z]{2,24}(?![\w-])/gi;

const byZone = lazily(() => {
  const all: readonly List[] = lists;
  return new Map(all.flatMap((list) => (list.zones ?? []).map((zone) => [zone, list] as const)));
});

/** What a reply names, from the reply and who gave it; addresses never count (N5). Pure. */
export function namedSignal(diagnostic: string, provider: ProviderId | undefined): Signal | undefined {
  const all: readonly List[] = lists;
  const text = diagnostic.slice(0, LONGEST_REPLY);
  const words = text.includes('@') ? text.replace(addresses, (found) => '@'.repeat(found.length)) : text;
  const isHere = (at: readonly ProviderId[] | undefined) =>
    at === undefined || (provider !== undefined && at.includes(provider));
  const isMarked = ({ marks }: List) => marks?.some((mark) => mark.test(words)) ?? false;
  const code = namedCodes.find(({ mark, at }) => isHere(at) && mark.test(words));
  const zones = zonesIn(words);
  const found =
    all.find(({ id }) => id === code?.list) ??
    all.find((list) => zones.has(list) || (!list.at && isMarked(list))) ??
    all.find((list) => list.at && isHere(list.at) && isMarked(list));
  return found && toSignal(found);
}

function zonesIn(words: string): Set<List> {
  const found = new Set<List>();
  let count = 0;
  for (const [name] of words.matchAll(names)) {
    if (++count > MOST_NAMES) break;
    const list = listOf(name.toLowerCase());
    if (list) found.add(list);
  }
  return found;
}

/** `7.2.0.192.zen.spamhaus.org` is in `zen.spamhaus.org`; the longest zone that fits. */
export function listOf(name: string): List | undefined {
  const labels = name.split('.');
  for (let first = 0; first < labels.length - 1; first++) {
    const list = byZone().get(labels.slice(first).join('.'));
    if (list) return list;
  }
  return undefined;
}

const toSignal = ({ id, name, reach, holds, page }: List): Signal => ({
  id: id as ListId,
  name,
  reach,
  holds,
  ...(page && { page }),
});
