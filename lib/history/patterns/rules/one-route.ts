import type { Message } from '../../../i18n.ts';
import { nameOfProvider } from '../../../providers/index.ts';
import type { HistoryEntry } from '../../entry.ts';
import { shownAddress } from '../../sides.ts';
import { bucketOf, type Concentration, concentrate, idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import type { View } from '../view.ts';

const thresholds = { fewest: 6, share: 0.85, chance: 0.001 };

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
  covers: ['one-sender', 'same-reply'],
  find: (view) => gathered(view, routes, 'first_scope_sender_proof', 'first_scope_own_server'),
});

/** What one mailbox or identity sends is refused, the others get through (R33). */
export const oneSender = definePattern({
  id: 'one-sender',
  thresholds,
  why: oneRoute.why,
  source: 'R33',
  covers: ['same-reply'],
  find: (view) => gathered(view, senders, 'first_scope_sender', 'first_scope_sender'),
});

function gathered(
  view: View,
  ways: readonly Way[],
  forProof: 'first_scope_sender_proof' | 'first_scope_sender',
  forTrust: 'first_scope_own_server' | 'first_scope_sender',
): Found[] {
  const cases = [...view.refusals, ...view.ownSide];
  for (const way of ways) {
    const found = concentrate(cases, view.others, way.of);
    if (found?.chance === undefined || found.key === 'none') continue;
    const { there, all, key, controls, controlsThere } = found;
    const isEnough = there.length >= thresholds.fewest && there.length >= all.length * thresholds.share;
    const limit = thresholds.chance / ways.length; // each way is one more chance to be fooled
    if (!isEnough || found.chance >= limit) continue;
    const { bucket } = bucketOf(there);
    return [
      {
        subject: `${way.id}:${key}`,
        sentence: way.say(found),
        evidence: [{ key: 'pattern_other_bounces_by', values: [String(controlsThere), String(controls)] }],
        entries: idsOf(there),
        counts: { there: there.length, all: all.length },
        ...(bucket && { bucket }),
        advice: { key: bucket === 'reputation' ? forTrust : forProof },
        isSmall: false,
      },
    ];
  }
  return [];
}
