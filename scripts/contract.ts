import type { Report } from '../lib/diagnosis.ts';
import type { Translate } from '../lib/i18n.ts';

/** The JSON object that `npm run diagnose -- --json` prints for one input; the fields are a contract. */
export function toContract(source: string, { notice, recipients }: Report, translate: Translate) {
  return {
    source,
    notice,
    recipients: recipients.map(({ advice, signal, ...recipient }) => ({
      ...recipient,
      headline: translate(advice.headline),
      explanation: translate(advice.explanation),
      firstPlace: translate(advice.firstPlace),
      steps: advice.steps.map(translate),
      ...(advice.warning && { warning: translate(advice.warning) }),
      ...(signal && advice.signal && { signal: { ...signal, sentence: translate(advice.signal) } }),
      ...(advice.page && { page: { url: advice.page.url, label: translate(advice.page.label) } }),
      itDetail: translate(advice.itDetail),
    })),
  };
}

/** What `toContract` gives. */
export type Answer = ReturnType<typeof toContract>;
