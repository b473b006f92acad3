import { providerOfDomain } from '../../../providers/index.ts';
import type { HistoryEntry } from '../../entry.ts';
import { isRefusal } from '../../sides.ts';
import { bucketOf, concentrate, idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import { firstOf, KINDS } from '../kinds.ts';
import type { View } from '../view.ts';

const thresholds = { fewest: 3, share: 0.75, chance: 0.005, fewestAlone: 5 };

const network: readonly string[] = ['expired', 'connection-refused', 'connection-timeout', 'dns-failure'];

/** Everybody who is refused works at one company (R36). */
export const oneOrganisation = definePattern({
  id: 'one-organisation',
  thresholds,
  why: 'Three colleagues are few, but nobody else is refused; against other bounces chance does that less than once in 200.',
  source: 'R36',
  excludes: ['same-reply'],
  find: (view) => [...refusedBy(view), ...unreachable(view)],
});

const organisationOf = ({ domain }: HistoryEntry): string | undefined =>
  domain && !providerOfDomain(domain) ? domain : undefined;
/** Free mailboxes are nobody's organisation, but count as elsewhere. */
const placeOf = ({ domain }: HistoryEntry): string | undefined => domain;

const isTheirRule = (entry: HistoryEntry): boolean => isRefusal(entry) || entry.bucket === 'recipient-policy';

function refusedBy(view: View): readonly Found[] {
  const cases = [...view.refusals, ...view.others].filter(isTheirRule);
  return firstOf(cases, (kind) =>
    at(view, kind.cases, 'pattern_one_organisation', 'first_scope_their_admin_theirs').map(withoutProof),
  );
}

/** What others let pass is missing all the same: that is no rule of theirs. */
function withoutProof(found: Found): Found {
  if (found.bucket !== 'authentication') return found;
  return {
    ...found,
    sentence: { ...found.sentence, key: 'pattern_one_organisation_proof' },
    advice: { key: 'first_scope_proof_theirs' },
  };
}

function unreachable(view: View): Found[] {
  const cases = view.others.filter(({ reason }) => network.includes(reason));
  return at(view, cases, 'pattern_one_organisation_unreachable', 'pattern_advice_call_them');
}

function at(
  view: View,
  cases: readonly HistoryEntry[],
  sentence: 'pattern_one_organisation' | 'pattern_one_organisation_unreachable',
  advice: 'first_scope_their_admin_theirs' | 'pattern_advice_call_them',
): Found[] {
  const known = new Set(cases);
  const controls = view.others.filter((entry) => !known.has(entry));
  const found = concentrate(cases, controls, { keyOf: placeOf, ...thresholds });
  const [witness] = found?.there ?? [];
  if (!found || !witness || !organisationOf(witness)) return [];
  const { there, all, key, chance } = found;
  const isUnlikely =
    chance === undefined ? there.length >= thresholds.fewestAlone : chance < thresholds.chance / KINDS;
  if (!isUnlikely) return [];
  return [
    {
      subject: `${key}:${sentence === 'pattern_one_organisation' ? 'refused' : 'unreachable'}`,
      sentence: { key: sentence, values: [String(there.length), key] },
      evidence: [{ key: 'pattern_at_receiver', values: [key, String(there.length), String(all.length)] }],
      entries: idsOf(there),
      counts: { there: there.length, all: all.length },
      ...bucketOf(there),
      advice: { key: advice },
      isSmall: false,
    },
  ];
}
