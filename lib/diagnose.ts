import { advise } from './advice/advise.ts';
import { classify } from './causes/classify.ts';
import type { Diagnosis, Report } from './diagnosis.ts';
import type { Notice, NoticeRecipient, NoticeSource } from './notice/notice.ts';
import { readNotice } from './notice/read.ts';
import { refine } from './refine.ts';
import { rejectedBy } from './rejected-by.ts';
import { targetsOf } from './targets.ts';

/** The whole way of a notice: read, classify, advise. */
export async function diagnose(source: NoticeSource): Promise<Report> {
  const { recipients, ...notice } = await readNotice(source);
  return { notice, recipients: recipients.map((recipient) => explain(recipient, notice)) };
}

function explain(recipient: NoticeRecipient, notice: Omit<Notice, 'recipients'>): Diagnosis {
  const who = rejectedBy(recipient, notice);
  const classification = classify({ ...recipient, provider: who.provider });
  const { checks, ...decision } = refine(classification, recipient, notice, who);
  const diagnostic = withStatus(recipient.diagnostic, decision.evidence?.quote);
  const evidence = decision.evidence && placed(decision.evidence, diagnostic);
  return {
    ...recipient,
    diagnostic,
    rejectedBy: who,
    ...decision,
    ...(evidence && { evidence }),
    checks: targetsOf(checks, recipient, notice),
    advice: advise(decision.reason, notice.kind, decision.confidence),
  };
}

/** A code that decided may stand only in the report's `Status:` field; then that line is part of what was said. */
function withStatus(diagnostic: string, quote: string | undefined): string {
  if (!quote || diagnostic.includes(quote)) return diagnostic;
  return [diagnostic, `Status: ${quote}`].filter((part) => part !== '').join('\n');
}

function placed(evidence: NonNullable<Diagnosis['evidence']>, diagnostic: string) {
  if (diagnostic.slice(evidence.start, evidence.end) === evidence.quote) return evidence;
  const start = diagnostic.lastIndexOf(evidence.quote);
  return { ...evidence, start, end: start + evidence.quote.length };
}
