import type { Message } from '../../../i18n.ts';
import { providers } from '../../../providers/index.ts';
import { receiverNameOf, receiverOfEntry } from '../../receiver.ts';
import { countBy } from '../../sides.ts';
import { binomialTail } from '../../statistics.ts';
import { bucketOf, type Concentration, concentrate, idsOf, isOneDay } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import { firstOf, KINDS, type Kind } from '../kinds.ts';
import { chanceBySent, type Sent, sentTo } from '../sent.ts';
import type { View } from '../view.ts';

const thresholds = { fewest: 6, share: 0.75, chance: 0.001, fewestAlone: 8, chanceAlone: 0.01 };

/** One provider refuses, the others do not: its rules (R32, R54). */
export const oneProvider = definePattern({
  id: 'one-provider',
  thresholds,
  why: 'Chance under 1 in 1,000 against what was sent, else against bounces of other kinds. With neither, no provider is taken to have more than half of all mailboxes, and the words stay careful.',
  source: 'R54',
  excludes: ['same-reply'],
  covers: ['one-organisation'],
  find: (view) =>
    firstOf(view.refusals, (kind) =>
      inKind(view, kind).map((found) => ({ ...found, evidence: [...kind.evidence, ...found.evidence] })),
    ),
});

function inKind(view: View, { cases }: Kind): Found[] {
  const found = concentrate(cases, view.others, {
    keyOf: receiverOfEntry,
    isPlace: isProvider,
    ...thresholds,
  });
  if (!found || isOneCustomer(found)) return [];
  return bySent(view, found) ?? byControls(view, found) ?? alone(view, found);
}

const isProvider = (receiver: string): boolean => providers.some(({ id }) => id === receiver);

/** All at one company that has its mailboxes there: its rules, not the provider's. */
function isOneCustomer({ key, there }: Concentration): boolean {
  const known = providers.find(({ id }) => id === key);
  const free: readonly string[] = known && 'domains' in known ? known.domains : [];
  const domains = countBy(there, ({ domain }) => domain);
  return domains[0] !== undefined && domains.length < 3 && !free.includes(domains[0][0]);
}

function bySent(view: View, found: Concentration): Found[] | undefined {
  const sent = sentTo(view.tallies, receiverOfEntry, found.key);
  if (!sent) return undefined;
  if (chanceBySent(found.there.length, found.all.length, sent) >= thresholds.chance / KINDS) return [];
  return [foundAt(view, found, 'pattern_one_provider', sentEvidence(found, sent))];
}

function byControls(view: View, found: Concentration): Found[] | undefined {
  if (found.chance === undefined) return undefined;
  if (found.chance >= thresholds.chance / KINDS) return [];
  const values = [String(found.controlsThere), String(found.controls), receiverNameOf(found.key)];
  return [
    foundAt(view, found, 'pattern_one_provider_likely', [{ key: 'pattern_other_bounces_there', values }]),
  ];
}

function alone(view: View, found: Concentration): Found[] {
  const { there, all } = found;
  const isEnough = there.length >= thresholds.fewestAlone;
  if (!isEnough || binomialTail(there.length, all.length, 0.5) >= thresholds.chanceAlone) return [];
  const values = [receiverNameOf(found.key), String(there.length), String(all.length)];
  return [foundAt(view, found, 'pattern_one_provider_careful', [{ key: 'pattern_at_receiver', values }])];
}

function foundAt(
  view: View,
  { key, there, all }: Concentration,
  sentence: 'pattern_one_provider' | 'pattern_one_provider_likely' | 'pattern_one_provider_careful',
  evidence: readonly Message[],
): Found {
  const name = receiverNameOf(key);
  const { bucket } = bucketOf(there);
  const isProof = bucket === 'authentication'; // what others let pass is missing all the same: that is the sender's set-up
  return {
    subject: key,
    sentence: {
      key: isProof ? 'pattern_one_provider_proof' : sentence,
      values: [String(there.length), String(all.length), name],
    },
    evidence: [...evidence, ...untouched(view)],
    entries: idsOf(there),
    counts: { there: there.length, all: all.length },
    ...(bucket && { bucket }),
    advice: isProof ? { key: 'first_scope_proof_provider', values: [name] } : adviceFor(key, name),
    isSmall: isOneDay(there),
  };
}

/** The largest provider that mail goes to and that refuses nothing at all. */
function untouched({ refusals, others, tallies }: View): Message[] {
  const refusing = new Set(refusals.map(receiverOfEntry));
  const seen = countBy<Parameters<typeof receiverOfEntry>[0]>([...others, ...tallies], receiverOfEntry);
  const quiet = seen.find(([receiver]) => isProvider(receiver) && !refusing.has(receiver));
  return quiet ? [{ key: 'pattern_none_refused_at', values: [receiverNameOf(quiet[0])] }] : [];
}

function sentEvidence({ key, there, all }: Concentration, sent: Sent): Message[] {
  const elsewhere = all.length - there.length;
  return [
    { key: 'pattern_sent_to', values: [receiverNameOf(key), String(sent.there), String(there.length)] },
    { key: 'pattern_sent_elsewhere', values: [String(sent.elsewhere), String(elsewhere)] },
  ];
}

function adviceFor(receiver: string, name: string): Message {
  if (receiver === 'google') return { key: 'first_scope_google' };
  if (receiver === 'outlook-com') return { key: 'first_scope_outlook_com' };
  return { key: 'first_scope_provider', values: [name] };
}
