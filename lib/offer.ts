import type { Report } from './diagnosis.ts';
import { identitiesOf, mismatchOf } from './identities.ts';
import type { CheckOffer } from './messages.ts';
import { planSentence } from './plan/sentence.ts';
import { resolverNames, type Settings } from './settings.ts';

/** More sentences than this about one message say nothing new. */
const MOST_MISMATCHES = 2;

/** What stands beside the button before the click: what it will do, whom it asks, and who the message says it is. */
export function offerFor(report: Report, settings: Settings): CheckOffer {
  const identities = identitiesOf(report);
  const known = identities.filter(({ name, detail }) => name ?? detail);
  const single = known.flatMap(({ isMismatch, sentence }) => (isMismatch ? [sentence] : []));
  const all = mismatchOf(identities);
  return {
    resolvers: resolverNames(settings),
    plans: report.recipients.map(({ checks }) => checks.map(planSentence)),
    identities: known.length > 1 ? identities : [],
    mismatches: all ? [all] : single.slice(0, MOST_MISMATCHES),
  };
}
