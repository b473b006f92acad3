import type { TargetFacts } from '../../../diagnosis.ts';
import type { Answered } from '../../answer.ts';
import type { Verdict } from '../../finding.ts';
import { doubtOf } from '../doubt.ts';
import { MAX_LOOKUPS } from '../limits.ts';
import type { Ask } from '../memo.ts';
import { isNearlySpf, isSpf } from '../record.ts';
import { mergeRecords } from '../rewrite.ts';
import { serviceOfHost } from '../services.ts';
import type { Suspect } from '../suspect.ts';
import { costOfRecord, type SpfRow, say } from './view.ts';

/** Reasons that a missing SPF record can explain; for every other one it is a remark. */
const ABOUT_SPF = [
  'spf-fail',
  'spf-record-broken',
  'unauthenticated',
  'dmarc-reject',
  'misaligned',
  'anti-spoofing',
  'sender-domain-dns',
  'direct-sending',
  'policy-content-or-auth',
];
const NOBODY = 'v=spf1 -all';

/** `spf-none` is a failure where SPF is what the bounce, or nothing in particular, is about. */
const absenceVerdict = ({ reason, isGuessed }: TargetFacts): Verdict =>
  !isGuessed && (reason === undefined || ABOUT_SPF.includes(reason)) ? 'fail' : 'warn';

/** What the service that sent, and the one that receives the domain's mail, want to be included. */
async function leastRecord(subject: string, include: string, ask: Ask): Promise<string | undefined> {
  const mx = await ask(subject, 'MX');
  if (mx.status === 'failed') return undefined; // whom else the record would shut out is not known
  const own = mx.records.flatMap(({ exchange }) => serviceOfHost(exchange)?.include ?? []);
  const includes = [...new Set([...own, include])].map((domain) => `include:${domain}`);
  const record = `v=spf1 ${includes.join(' ')} ~all`;
  return (await costOfRecord(record, subject, ask)) > MAX_LOOKUPS ? undefined : record;
}

/** Does the domain take part in mail at all? One with neither MX nor address, or with a null MX, does not. */
async function isParked(subject: string, ask: Ask): Promise<boolean> {
  const [mx, v4, v6] = await Promise.all([ask(subject, 'MX'), ask(subject, 'A'), ask(subject, 'AAAA')]);
  if ([mx, v4, v6].some(({ status }) => status === 'failed')) return false;
  if (mx.records.length > 0) return mx.records.every(({ exchange }) => exchange === '.' || exchange === '');
  return v4.records.length + v6.records.length === 0;
}

/** No record at all. */
export async function judgeAbsence(
  subject: string,
  answer: Answered<'TXT'>,
  { facts, suspect, ask }: { facts: TargetFacts; suspect?: Suspect | undefined; ask: Ask },
): Promise<SpfRow[]> {
  const verdict = absenceVerdict(facts);
  if (answer.status === 'nxdomain')
    return [{ verdict, id: 'none', summary: say('dns_spf_nxdomain', subject) }];
  const none: SpfRow = {
    verdict,
    id: 'none',
    summary: say('dns_spf_none', subject),
    explanation: say('dns_spf_none_why'),
  };
  const isMeant = answer.records.some(({ text }) => isNearlySpf(text)); // its repair is the record to publish
  if (suspect?.include !== undefined && !isMeant && doubtOf(facts) === undefined) {
    const rewritten = await leastRecord(subject, suspect.include, ask);
    return [{ ...none, ...(rewritten !== undefined && { rewritten }) }];
  }
  if (!(await isParked(subject, ask))) return [none];
  const parked = { id: 'parked-domain', summary: say('dns_spf_parked', subject), rewritten: NOBODY };
  return [none, { ...parked, verdict: 'info', explanation: say('dns_spf_parked_why') }];
}

/** Several records: receivers use none of them (RFC 7208 section 4.5). */
export async function judgeSeveral(subject: string, answer: Answered<'TXT'>, ask: Ask): Promise<SpfRow> {
  const texts = answer.records.map(({ text }) => text).filter(isSpf);
  const rewritten = mergeRecords(texts);
  const lookups = rewritten === undefined ? 0 : await costOfRecord(rewritten, subject, ask);
  return {
    verdict: 'fail',
    id: 'multiple',
    summary: say('dns_spf_multiple', subject),
    explanation:
      lookups > MAX_LOOKUPS ? say('dns_spf_multiple_over', String(lookups)) : say('dns_spf_multiple_why'),
    records: texts,
    ...(rewritten !== undefined && lookups <= MAX_LOOKUPS && { rewritten }),
  };
}
