import type { CheckName } from '../diagnosis.ts';
import type { Message } from '../i18n.ts';
import type { Answered, FailureReason, Opinion, RecordType, Resolve } from './answer.ts';
import { rowsFor } from './checks/define.ts';
import { familyOf, nameError } from './extended-error.ts';
import type { Finding } from './finding.ts';

/** Failures that speak of the name; the others speak of the way to the resolver, and the other one made up for them. */
const ABOUT_THE_NAME = new Set<FailureReason>(['servfail', 'refused', 'blocked']);

interface Remark {
  /** Only the first remark of a kind is shown. */
  kind: string;
  row: Finding;
}

/** A block list answers each resolver as it likes, and its own rows say how (RFC 5782). */
const KNOWN_TO_DIFFER: readonly CheckName[] = ['blocklists'];

const isBroken = ({ extended }: Opinion) => extended !== undefined && familyOf(extended) === 'dnssec';

function sentenceFor(opinion: Opinion, { name, resolver }: Answered<RecordType>): Message {
  if (isBroken(opinion)) return { key: 'dns_differs_dnssec', values: [name, opinion.resolver, resolver] };
  if (opinion.reason === 'blocked') {
    return { key: 'dns_differs_blocked', values: [name, opinion.resolver, resolver] };
  }
  return { key: 'dns_differs', values: [name, opinion.resolver, resolver] };
}

function describeOpinion(
  check: CheckName,
  subject: string,
  answer: Answered<RecordType>,
  opinion: Opinion,
): Remark {
  const { extended, rcode } = opinion;
  const said = extended ? nameError(extended) : rcode;
  const row = rowsFor(
    check,
    subject,
    answer,
  )({
    verdict: isBroken(opinion) ? 'warn' : 'info',
    id: 'dns-differs',
    summary: sentenceFor(opinion, answer),
    ...(said && { explanation: { key: 'dns_differs_why', values: [opinion.resolver, said] } }),
  });
  return { kind: row.summary.key + opinion.resolver, row };
}

function describeAge(check: CheckName, subject: string, answer: Answered<RecordType>): Remark[] {
  const { extended, name, resolver } = answer;
  if (extended === undefined || familyOf(extended) !== 'stale') return [];
  const row = rowsFor(
    check,
    subject,
    answer,
  )({
    verdict: 'warn',
    id: 'dns-stale',
    summary: { key: 'dns_stale', values: [name, resolver] },
    explanation: { key: 'dns_stale_why', values: [nameError(extended)] },
  });
  return [{ kind: row.summary.key, row }];
}

/** What the resolvers said beside the records: that they do not agree, or that an answer is old (RFC 8914). */
function describeRemarks(
  check: CheckName,
  subject: string,
  heard: readonly Answered<RecordType>[],
): Finding[] {
  const remarks = heard.flatMap((answer) => [
    ...(answer.also ?? [])
      .filter(({ reason }) => ABOUT_THE_NAME.has(reason))
      .map((opinion) => describeOpinion(check, subject, answer, opinion)),
    ...describeAge(check, subject, answer),
  ]);
  const kinds = new Set(remarks.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => remarks.find((remark) => remark.kind === kind)?.row ?? []);
}

/** Listens to the answers that one check gets; where nothing is remarked, the resolver stays the one that others know. */
export function listenTo(
  resolve: Resolve,
  check: CheckName,
): {
  resolve: Resolve;
  describe: (subject: string) => Finding[];
} {
  if (KNOWN_TO_DIFFER.includes(check)) return { resolve, describe: () => [] };
  const heard: Answered<RecordType>[] = [];
  const listen: Resolve = async (name, type, options) => {
    const answer = await resolve(name, type, options);
    if (answer.status !== 'failed') heard.push(answer);
    return answer;
  };
  return { resolve: listen, describe: (subject) => describeRemarks(check, subject, heard) };
}
