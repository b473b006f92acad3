import type { TargetFacts } from '../../../diagnosis.ts';
import type { Answer } from '../../answer.ts';
import { rowsFor } from '../../checks/define.ts';
import type { Finding, Verdict } from '../../finding.ts';
import { asTxtLine } from '../../published.ts';
import type { Ruling } from '../policy.ts';
import { inspectDmarc, isDmarc } from '../syntax.ts';
import type { Step, Walk } from '../walk.ts';
import { describeSyntax } from './syntax.ts';

/** The least that large receivers ask of bulk senders; it changes nothing for anybody's mail. */
const LEAST_RECORD = 'v=DMARC1; p=none';
/** Reasons that a missing DMARC record can explain; for every other one it is a remark. */
const ABOUT_DMARC = [
  'dmarc-missing',
  'dmarc-reject',
  'misaligned',
  'unauthenticated',
  'anti-spoofing',
  'direct-sending',
  'sender-domain-dns',
  'policy-content-or-auth',
];
const SPF = /^v=spf1(?: |$)/i;

const textsOf = ({ records }: Answer<'TXT'>) => records.map(({ text }) => text);

/** Several records at one name: receivers use none of them. */
function describeSurplus(subject: string, { name, answer, found }: Step): Finding[] {
  if (found.length < 2) return [];
  return [
    rowsFor(
      'dmarc',
      subject,
      answer,
    )({
      verdict: 'fail',
      id: 'dmarc-multiple',
      summary: { key: 'dns_dmarc_multiple', values: [name] },
      explanation: { key: 'dns_dmarc_multiple_why' },
      records: found.map(({ text }) => text),
    }),
  ];
}

/** A single record that does not count, because a tag is in it twice. */
const describeDiscarded = (subject: string, step: Step): Finding[] => {
  const [only] = step.found;
  return only?.isDiscarded && step.found.length === 1 ? describeSyntax(subject, step, only.text) : [];
};

/** Records that nobody takes for a DMARC record, though somebody meant one. */
const describeNearMisses = (subject: string, own: Step): Finding[] =>
  textsOf(own.answer)
    .filter((text) => !isDmarc(text) && inspectDmarc(text).length > 0)
    .flatMap((text) => describeSyntax(subject, own, text));

/** Records of other kinds at the DMARC name: mostly a wildcard, or a form filled in wrongly. */
function describeStrangers(subject: string, { name, answer, found }: Step): Finding[] {
  const row = rowsFor('dmarc', subject, answer);
  const strangers = textsOf(answer).filter((text) => !isDmarc(text) && inspectDmarc(text).length === 0);
  const spf = found.length === 0 ? strangers.filter((text) => SPF.test(text)) : [];
  const others = strangers.filter((text) => !spf.includes(text));
  return [
    ...(spf.length > 0
      ? [
          row({
            verdict: 'fail',
            id: 'dmarc-spf-here',
            summary: { key: 'dns_dmarc_spf_here', values: [name] },
            explanation: { key: 'dns_dmarc_spf_here_why', values: [name] },
            records: spf,
          }),
        ]
      : []),
    ...(others.length > 0
      ? [
          row({
            verdict: 'warn',
            id: 'dmarc-unrelated-txt',
            summary: { key: 'dns_dmarc_unrelated_txt', values: [name] },
            explanation: { key: 'dns_dmarc_unrelated_txt_why' },
            records: others,
          }),
        ]
      : []),
  ];
}

/** A DMARC record at the domain itself, where nobody looks for it. */
function describeMisplaced(subject: string, root: Answer<'TXT'>): Finding[] {
  const records = textsOf(root).filter(isDmarc);
  const [first] = records;
  if (first === undefined) return [];
  return [
    rowsFor(
      'dmarc',
      subject,
      root,
    )({
      verdict: 'fail',
      id: 'dmarc-wrong-place',
      summary: { key: 'dns_dmarc_wrong_place', values: [subject] },
      explanation: { key: 'dns_dmarc_wrong_place_why', values: [subject] },
      records,
      ...(records.length === 1 && { fix: asTxtLine(`_dmarc.${subject}`, first) }),
    }),
  ];
}

/** The names up to the record that decides; what lies above it is somebody else's to repair. */
const concerned = ({ steps }: Walk, ruling: Ruling | undefined) =>
  ruling === undefined ? steps : steps.slice(0, steps.indexOf(ruling.step) + 1);

/** What stands where the record should, and where it should not. */
export function describePresence(walked: Walk, root: Answer<'TXT'>, ruling: Ruling | undefined): Finding[] {
  const { domain, steps } = walked;
  const [own] = steps;
  return [
    ...concerned(walked, ruling).flatMap((step) => [
      ...describeSurplus(domain, step),
      ...describeDiscarded(domain, step),
    ]),
    ...(own ? [...describeNearMisses(domain, own), ...describeStrangers(domain, own)] : []),
    ...(own?.found.length === 0 ? describeMisplaced(domain, root) : []),
  ];
}

/** Somebody meant a record and wrote down what to do; `p=none` beside it would undo that. */
const isMeant = (text: string) => /dmarc|(?:^|[\s;,"'])p\s{0,20}=/i.test(text);

/** `dmarc-none` is a failure where DMARC is what the bounce, or nothing in particular, is about (dns.md section 9). */
const absenceVerdict = ({ reason }: TargetFacts): Verdict =>
  reason === undefined || ABOUT_DMARC.includes(reason) ? 'fail' : 'warn';

/** No record at all; what can be published depends on whether a repair has been offered already. */
export function describeAbsence(
  { domain, steps }: Walk,
  root: Answer<'TXT'>,
  { others, facts }: { others: Finding[]; facts: TargetFacts },
): Finding {
  const [own] = steps;
  const hasRepair = others.some(({ fix }) => fix !== undefined) || (own && textsOf(own.answer).some(isMeant));
  return rowsFor(
    'dmarc',
    domain,
    own?.answer ?? root,
  )({
    verdict: absenceVerdict(facts),
    id: 'dmarc-none',
    summary: { key: 'dns_dmarc_none', values: [domain] },
    explanation: { key: 'dns_dmarc_none_why' },
    ...(!hasRepair && { fix: asTxtLine(`_dmarc.${domain}`, LEAST_RECORD) }),
  });
}
