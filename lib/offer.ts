import type { Report } from './diagnosis.ts';
import { identitiesOf, mismatchOf } from './identities.ts';
import type { CheckOffer } from './messages.ts';
import { planSentence } from './plan/sentence.ts';
import { resolverNames, type Settings } from './settings.ts';

/** What stands beside the button before the click: what it will do, whom it asks, and who the message says it is. */
export function offerFor(report: Report, settings: Settings): CheckOffer {
  const identities = identitiesOf(report);
  const mismatch = mismatchOf(identities);
  return {
    resolvers: resolverNames(settings),
    plans: report.recipients.map(({ checks }) => checks.map(planSentence)),
    identities,
    ...(mismatch && { mismatch }),
  };
}
