import { diagnose } from '../../lib/diagnose.ts';
import type { Diagnosis, Report } from '../../lib/diagnosis.ts';
import { type Expected, isBounce, type Row } from './rows.ts';
import type { Tally } from './tally.ts';

/** A set of rows under one heading of the report. */
export type SetName = 'replies' | 'varied' | 'notices' | 'odd' | 'not-bounces';

/** Runs every row through the same code as `npm run diagnose` and counts what was right. */
export async function scoreRows(tally: Tally, set: SetName, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    tally.begin(row.name, row.isKeptApart);
    scoreReport(tally, set, row, await diagnose(row.source));
  }
}

function scoreReport(tally: Tally, set: SetName, row: Row, report: Report) {
  const { kind, genuineness, language } = report.notice;
  const [expectedKind] = row.kinds;
  tally.add(`${set}: kind`, row.kinds.includes(kind), `${row.kinds} but ${kind}`);
  if (row.lang)
    tally.add(
      `${set}: language`,
      row.lang.split('+').includes(language ?? ''),
      `${row.lang} but ${language}`,
    );
  scoreGenuineness(tally, set, row, report);
  if (isBounce(expectedKind)) {
    tally.add(`${set}: recognised`, isBounce(kind), `not recognised: ${kind}`);
    scoreRecipients(tally, set, row, report);
  } else if (row.genuineness !== 'fake' || genuineness !== 'fake') {
    tally.add(`${set}: (false alarms)`, isBounce(kind), undefined, `FALSE ALARM ${kind}`);
  }
}

/** A row without a label is genuine. */
function scoreGenuineness(tally: Tally, set: SetName, row: Row, { notice }: Report) {
  const { genuineness, genuinenessReasons } = notice;
  const signs = genuinenessReasons.join(' ');
  if (row.genuineness === 'fake') {
    tally.add(`${set}: fake found`, genuineness === 'fake', 'fake not found');
  } else {
    tally.add(`${set}: genuine not called fake`, genuineness !== 'fake', `called fake: ${signs}`);
  }
  if (row.genuineness === 'backscatter') {
    tally.add(`${set}: backscatter found`, genuineness === 'backscatter', 'backscatter not found');
  } else {
    const isRight = genuineness !== 'backscatter';
    tally.add(`${set}: genuine not called backscatter`, isRight, `called backscatter: ${signs}`);
  }
}

const sameAddress = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

function scoreRecipients(tally: Tally, set: SetName, row: Row, report: Report) {
  const find = ({ address }: Expected) =>
    report.recipients.find((candidate) => sameAddress(candidate.address, address));
  const expected = row.recipients;
  if (expected.some(({ address }) => address)) {
    tally.add(
      `${set}: all recipients found`,
      expected.every((recipient) => find(recipient) !== undefined),
      `${expected.map(({ address }) => address)} but ${report.recipients.map(({ address }) => address)}`,
    );
    for (const found of report.recipients) {
      const isRight = expected.some(({ address }) => sameAddress(found.address, address));
      tally.add(`${set}: recipient precision`, isRight, `${found.address}`);
    }
  }
  for (const recipient of expected) {
    const found = find(recipient) ?? (expected.length === 1 ? report.recipients[0] : undefined);
    scoreAnswer(tally, set, recipient, found);
    if (found) scoreFacts(tally, set, recipient, found, row.written);
  }
}

/** Bucket and confidence; a recipient that was not found is a wrong answer. */
function scoreAnswer(
  tally: Tally,
  set: SetName,
  { buckets, reasons }: Expected,
  found: Diagnosis | undefined,
) {
  if (!buckets || buckets.length === 0) return;
  const isAcceptable = found !== undefined && buckets.includes(found.bucket);
  tally.add(`${set}: bucket first choice`, found?.bucket === buckets[0]);
  tally.add(
    `${set}: bucket acceptable`,
    isAcceptable,
    `${buckets}/${reasons ?? ''} but ${found?.bucket}/${found?.reason} ${found?.confidence} by ${found?.evidence?.kind} “${found?.evidence?.quote}” of ${found?.diagnostic.slice(0, 240)}`,
  );
  tally.add(`${set}: (confidently wrong)`, found?.confidence === 'high' && !isAcceptable);
  tally.add(`${set}: (unknown)`, found?.bucket === 'unknown');
  if (found && found.bucket !== 'unknown')
    tally.add(`confidence: ${found.confidence} is acceptable`, isAcceptable);
}

function scoreFacts(tally: Tally, set: SetName, expected: Expected, found: Diagnosis, written: string) {
  const start = found.diagnostic.slice(0, 120);
  const compare = (what: string, wanted: string[] | undefined, got: string | undefined) => {
    if (!wanted) return;
    tally.add(
      `${set}: ${what}`,
      wanted.includes(got ?? ''),
      `${wanted} but ${got} (${found.reason}) of ${start}`,
    );
  };
  compare('reason', expected.reasons, found.reason);
  compare('permanence', expected.permanence ? [expected.permanence] : undefined, found.permanence);
  compare('actor', expected.actors, found.actor);
  compare('reply code', expected.replyCodes, found.replyCode);
  compare('enhanced code', expected.enhancedCodes, found.enhancedCode);
  compare('intended', expected.intended ? [expected.intended] : undefined, found.intended);
  if (found.bucket !== 'unknown') tally.add(`${set}: evidence occurs`, occurs(found, written));
}

const squeeze = (text: string): string => text.replace(/[\s-]+/g, '');

/** The quote stands at its place in the diagnostic, and its words in what was written. */
function occurs({ evidence, diagnostic }: Diagnosis, written: string): boolean {
  if (!evidence) return false;
  return (
    diagnostic.slice(evidence.start, evidence.end) === evidence.quote &&
    (written === '' || squeeze(written).includes(squeeze(evidence.quote)))
  );
}
