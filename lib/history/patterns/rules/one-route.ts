import type { Message } from '../../../i18n.ts';
import { nameOfProvider } from '../../../providers/index.ts';
import type { HistoryEntry } from '../../entry.ts';
import { shownAddress } from '../../sides.ts';
import { bucketOf, type Concentration, concentrate, idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import { KINDS, type Kind, kindsOf } from '../kinds.ts';
import type { View } from '../view.ts';

const thresholds = { fewest: 6, share: 0.75, chance: 0.001 };

interface Way {
  id: string;
  of(entry: HistoryEntry): string | undefined;
  say(found: Concentration): Message;
}

const saying = (key: Message['key'], { there, all }: Concentration, ...names: string[]): Message => ({
  key,
  values: [String(there.length), String(all.length), ...names],
});

/** From what people know best to what only machines show. */
const routes: readonly Way[] = [
  {
    id: 'service',
    of: ({ route }) => route.service ?? (route.server || route.dkim ? 'none' : undefined),
    say: (found) => saying('pattern_one_service', found, nameOfProvider(found.key as never)),
  },
  {
    id: 'server',
    of: ({ route }) => route.server,
    say: (found) => saying('pattern_one_server', found, found.key),
  },
  {
    id: 'dkim',
    of: ({ route }) => route.dkim,
    say: (found) => saying('pattern_one_signer', found, found.key),
  },
];

const senders: readonly Way[] = [
  {
    id: 'address',
    of: ({ ownAddress }) => ownAddress,
    say(found) {
      const address = shownAddress(found.key);
      if (address) return saying('pattern_one_sender', found, address);
      return saying('pattern_one_sender_hidden', found, found.there[0]?.ownDomain ?? '');
    },
  },
  {
    id: 'domain',
    of: ({ ownDomain }) => ownDomain,
    say: (found) => saying('pattern_one_sender', found, found.key),
  },
];

/** What went out by one way is refused, the other ways get through (R33, R53). */
export const oneRoute = definePattern({
  id: 'one-route',
  thresholds,
  why: 'Other bounces come from all ways that mail is sent; against them chance does this less than once in 1,000.',
  source: 'R53',
  covers: ['same-reply'],
  find: (view) =>
    likeliest(view)
      .filter(({ way }) => routes.includes(way))
      .map(({ found }) => found),
});

/** What one mailbox or identity sends is refused, the others get through (R33). */
export const oneSender = definePattern({
  id: 'one-sender',
  thresholds,
  why: oneRoute.why,
  source: 'R33',
  covers: ['same-reply'],
  find: (view) =>
    likeliest(view)
      .filter(({ way }) => senders.includes(way))
      .map(({ found }) => found),
});

interface Gathered {
  way: Way;
  found: Found;
  chance: number;
}

/** A mailbox sends by one server: both gather, and the one that chance explains least is the cause; the route where they tie. */
function likeliest(view: View): readonly Gathered[] {
  const known = likeliestOf.get(view);
  if (known) return known;
  const gathered = kindsOf(view.blaming).flatMap((kind) =>
    [...routes, ...senders].flatMap((way) => byWay(view, kind, way)),
  );
  const likely = gathered.sort((a, b) => a.chance - b.chance).slice(0, 1);
  likeliestOf.set(view, likely);
  return likely;
}

/** Two rules ask. */
const likeliestOf = new WeakMap<View, readonly Gathered[]>();

function byWay(view: View, { cases, evidence }: Kind, way: Way): Gathered[] {
  const found = concentrate(cases, view.others, {
    keyOf: way.of,
    isPlace: (key) => key !== 'none',
    ...thresholds,
  });
  if (found?.chance === undefined) return [];
  const { there, all, key, controls, controlsThere, chance } = found;
  const limit = thresholds.chance / (routes.length + senders.length) / KINDS; // each is one more chance to be fooled
  if (chance >= limit) return [];
  const { bucket } = bucketOf(there);
  const values = [String(controlsThere), String(controls)];
  const said: Found = {
    subject: `${way.id}:${key}`,
    sentence: way.say(found),
    evidence: [...evidence, { key: 'pattern_other_bounces_by', values }],
    entries: idsOf(there),
    counts: { there: there.length, all: all.length },
    ...(bucket && { bucket }),
    advice: { key: adviceFor(way, bucket) },
    isSmall: false,
  };
  return [{ way, found: said, chance }];
}

function adviceFor(way: Way, bucket: string | undefined): Message['key'] {
  if (senders.includes(way)) return 'first_scope_sender';
  return bucket === 'reputation' ? 'first_scope_own_server' : 'first_scope_sender_proof';
}
