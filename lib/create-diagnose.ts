import { advise } from './advice/advise.ts';
import { fakeReasons } from './advice/fake-reasons.ts';
import { concerns } from './advice/page.ts';
import { askedAbout } from './asked-about.ts';
import { type Classification, type Classifier, lowered } from './causes/classify.ts';
import type { Diagnosis, Report } from './diagnosis.ts';
import { namedSignal } from './lists/named-signal.ts';
import type { Notice, NoticeRecipient, NoticeSource } from './notice/notice.ts';
import type { ReadNotice } from './notice/read.ts';
import type { ProviderId } from './providers/index.ts';
import { sharedServerOf } from './providers/shared-server.ts';
import { refine } from './refine.ts';
import { rejectedBy } from './rejected-by.ts';
import { withFace } from './report/face.ts';
import { targetsOf } from './targets.ts';
import { whoActs } from './who-acts.ts';

/** Reads, classifies and advises. */
export type Diagnose = (source: NoticeSource) => Promise<Report>;

/** The whole way of a notice, by what is known. */
export const createDiagnose =
  (readNotice: ReadNotice, classifier: Classifier): Diagnose =>
  async (source) => {
    const { recipients, ...notice } = askedAbout(source, await readNotice(source), classifier);
    return withFace({
      notice,
      readFrom: source.form,
      ...(notice.genuineness === 'fake' && { reasons: fakeReasons(notice.genuinenessReasons) }),
      recipients: recipients.map((recipient) => explain(recipient, notice, classifier)),
    });
  };

function explain(
  { around = () => '', ...named }: NoticeRecipient,
  notice: Omit<Notice, 'recipients'>,
  { classify, usualActorOf }: Classifier,
): Diagnosis {
  const who = rejectedBy(named, notice);
  const byReply = classify({ ...named, provider: who.provider });
  const rest = tellsNothing(byReply, named) ? around() : '';
  const byRest = rest === named.diagnostic ? undefined : byWordsAround(rest, who.provider, classify);
  const recipient = byRest ? { ...named, diagnostic: rest } : named;
  const classification = byRest ?? byReply;
  const refined = refine(classification, recipient, notice, who);
  const diagnostic = withStatus(recipient.diagnostic, refined.evidence?.quote);
  const signal = concerns(refined) ? namedSignal(diagnostic, who.provider) : undefined;
  const sharedBy = sharedServerOf(recipient, notice);
  const actor = whoActs(refined, { recipient, notice, who, signal, sharedBy });
  const also = refined.also.filter((bucket) => bucket !== 'unknown'); // says nothing beside another
  const decision = { ...refined, actor, also };
  const evidence = decision.evidence && placed(decision.evidence, diagnostic);
  const checks = targetsOf({ reason: refined.reason, signal, provider: who.provider }, recipient, notice);
  const hasChecks = checks.length > 0;
  const usualActor = usualActorOf(refined.reason);
  return {
    ...recipient,
    diagnostic,
    rejectedBy: who,
    ...decision,
    ...(evidence && { evidence }),
    checks,
    ...(signal && { signal: { id: signal.id, name: signal.name, reach: signal.reach } }),
    advice: advise({
      ...recipient,
      ...decision,
      ...who,
      diagnostic,
      notice,
      signal,
      sharedBy,
      hasChecks,
      usualActor,
    }),
  };
}

/** No rule knows what the reply says. */
const tellsNothing = ({ bucket, evidence }: Classification, { replyCode }: NoticeRecipient): boolean =>
  bucket === 'unknown' || (evidence?.kind === 'likeness' && replyCode === undefined);

/** By what the notice says around the reply, a step less sure; undefined when no rule knows those words either. */
function byWordsAround(
  around: string,
  provider: ProviderId | undefined,
  classify: Classifier['classify'],
): Classification | undefined {
  if (around === '') return undefined;
  const found = classify({ diagnostic: around, provider });
  const { kind } = found.evidence ?? {};
  const isKnown =
    found.bucket !== 'unknown' && kind !== undefined && kind !== 'likeness' && kind !== 'lane-word';
  return isKnown ? { ...found, confidence: lowered(found.confidence, 1) } : undefined;
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
