import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { diagnose } from '../lib/diagnose.ts';
import type { Diagnosis, Report } from '../lib/diagnosis.ts';
import { Tally } from './corpus/tally.ts';

/**
 * Scores the engine on the labelled mail of ../shared/corpus, by its README. A third of the rows, chosen by the
 * hash of their text, is kept apart: of these only totals are ever shown, so that nobody tunes to them.
 */
const corpus = new URL('../../shared/corpus/', import.meta.url);

interface Expected {
  address?: string;
  buckets?: string[];
  reasons?: string[];
  permanence?: string;
  actors?: string[];
  replyCodes?: string[];
  enhancedCodes?: string[];
}

interface Row extends Expected {
  id?: string;
  file?: string;
  text?: string;
  kind?: string;
  kindAlso?: string[];
  genuineness?: string;
  recipients?: Expected[];
}

/** Floors of the issue that this project stands at; falling below one fails the run. */
const floors: Record<string, number> = {
  'notices: recognised': 0.95,
  'notices: all recipients found': 0.9,
  'notices: bucket acceptable': 0.8,
};

const rowsOf = (path: string): Row[] =>
  readFileSync(new URL(path, corpus), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

const isKeptApart = (content: string | Uint8Array): boolean =>
  (createHash('sha256').update(content).digest()[0] ?? 0) % 3 === 0;

const isBounce = (kind: string | undefined): boolean => kind === 'failure' || kind === 'delay';

function scoreRecipient(
  tally: Tally,
  set: string,
  expected: Expected,
  found: Diagnosis | undefined,
  raw: string,
) {
  if (expected.buckets && expected.buckets.length > 0) {
    tally.add(`${set}: bucket first choice`, found?.bucket === expected.buckets[0]);
    const isAcceptable = found !== undefined && expected.buckets.includes(found.bucket);
    tally.add(
      `${set}: bucket acceptable`,
      isAcceptable,
      `${expected.buckets}/${expected.reasons ?? ''} but ${found?.bucket}/${found?.reason} by ${found?.evidence?.kind} “${found?.evidence?.quote}” of ${found?.diagnostic.slice(0, 240)}`,
    );
    tally.add(`${set}: (confidently wrong)`, found?.confidence === 'high' && !isAcceptable);
    tally.add(`${set}: (unknown)`, found?.bucket === 'unknown');
  }
  if (!found) return;
  if (expected.reasons) tally.add(`${set}: reason`, expected.reasons.includes(found.reason));
  if (expected.permanence) {
    tally.add(
      `${set}: permanence`,
      found.permanence === expected.permanence,
      `${expected.permanence} but ${found.permanence} (${found.reason}) of ${found.diagnostic.slice(0, 120)}`,
    );
  }
  if (expected.actors) tally.add(`${set}: actor`, expected.actors.includes(found.actor));
  if (expected.replyCodes) {
    tally.add(
      `${set}: reply code`,
      expected.replyCodes.includes(found.replyCode ?? ''),
      `${expected.replyCodes} but ${found.replyCode} of ${found.diagnostic.slice(0, 120)}`,
    );
  }
  if (expected.enhancedCodes) {
    tally.add(
      `${set}: enhanced code`,
      expected.enhancedCodes.includes(found.enhancedCode ?? ''),
      `${expected.enhancedCodes} but ${found.enhancedCode} of ${found.diagnostic.slice(0, 120)}`,
    );
  }
  if (found.bucket !== 'unknown') tally.add(`${set}: evidence occurs`, occurs(found, raw));
}

const squeeze = (text: string): string => text.replace(/[\s-]+/g, '');

function occurs({ evidence, diagnostic }: Diagnosis, raw: string): boolean {
  if (!evidence) return false;
  return (
    diagnostic.slice(evidence.start, evidence.end) === evidence.quote &&
    (raw === '' || squeeze(raw).includes(squeeze(evidence.quote)))
  );
}

async function scoreReplies(tally: Tally) {
  for (const row of rowsOf('replies.jsonl')) {
    const text = row.text ?? '';
    tally.begin(row.id ?? '', isKeptApart(text));
    const { notice, recipients } = await diagnose({ form: 'selection', text });
    const kinds = [row.kind ?? 'failure', ...(row.kindAlso ?? []), ...(row.kind ? [] : ['delay'])];
    tally.add(
      'replies: kind',
      kinds.includes(notice.kind),
      `${row.kind ?? 'failure'} but ${notice.kind}: ${text.slice(0, 100)}`,
    );
    if (row.genuineness) tally.add('replies: genuineness', notice.genuineness === row.genuineness);
    if (!row.kind || isBounce(row.kind)) scoreRecipient(tally, 'replies', row, recipients[0], text);
  }
}

const sameAddress = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

async function scoreNotices(tally: Tally) {
  for (const row of rowsOf('notices/labels.jsonl')) {
    const raw = readFileSync(new URL(`notices/${row.file}`, corpus));
    tally.begin(row.file ?? '', isKeptApart(raw));
    const report = await diagnose({ form: 'mime', raw });
    const kinds = [row.kind, ...(row.kindAlso ?? [])];
    tally.add('notices: kind', kinds.includes(report.notice.kind), `${row.kind} but ${report.notice.kind}`);
    tally.add('notices: genuine', report.notice.genuineness !== 'fake');
    if (!isBounce(row.kind)) continue;
    tally.add('notices: recognised', isBounce(report.notice.kind));
    scoreRecipients(tally, row.recipients ?? [], report, raw.toString('latin1'));
  }
}

function scoreRecipients(tally: Tally, expected: Expected[], report: Report, raw: string) {
  const find = ({ address }: Expected) =>
    report.recipients.find((candidate) => sameAddress(candidate.address, address));
  const named = report.recipients.map(({ address }) => address).join(', ');
  tally.add(
    'notices: all recipients found',
    expected.every((recipient) => find(recipient) !== undefined),
    `${expected.map(({ address }) => address)} but ${named}`,
  );
  for (const found of report.recipients) {
    const isRight = expected.some(({ address }) => sameAddress(found.address, address));
    tally.add('notices: recipient precision', isRight, `${found.address}`);
  }
  for (const recipient of expected) {
    const found = find(recipient) ?? (expected.length === 1 ? report.recipients[0] : undefined);
    scoreRecipient(
      tally,
      'notices',
      recipient,
      found,
      raw.includes('base64') ? '' : raw.replace(/=\r?\n/g, ''),
    );
  }
}

async function scoreOthers(tally: Tally) {
  for (const row of rowsOf('not-bounces/labels.jsonl')) {
    const raw = readFileSync(new URL(`not-bounces/${row.file}`, corpus));
    tally.begin(row.file ?? '', isKeptApart(raw));
    const isMail = row.file?.endsWith('.eml');
    const { notice } = await diagnose(
      isMail ? { form: 'mime', raw } : { form: 'selection', text: raw.toString('utf8') },
    );
    const kinds = [row.kind, ...(row.kindAlso ?? [])];
    tally.add('not-bounces: kind', kinds.includes(notice.kind), `${row.kind} but ${notice.kind}`);
    if (row.genuineness === 'fake')
      tally.add('not-bounces: fake found', notice.genuineness === 'fake', 'fake not found');
    else tally.add('not-bounces: genuine not called fake', notice.genuineness !== 'fake', 'called fake');
    if (!isBounce(row.kind)) {
      tally.add(
        'not-bounces: (false alarms)',
        isBounce(notice.kind) && row.genuineness !== 'fake',
        undefined,
        `FALSE ALARM ${notice.kind}`,
      );
    }
  }
}

if (!existsSync(corpus)) {
  console.log('corpus skipped: ../shared/corpus is not here.');
} else {
  const tally = new Tally(process.argv.includes('--wrong'));
  await scoreReplies(tally);
  await scoreNotices(tally);
  await scoreOthers(tally);
  tally.print();
  const low = Object.entries(floors).filter(([name, floor]) => tally.share(name) < floor);
  for (const [name, floor] of low) console.error(`${name} is below its floor of ${floor * 100} %`);
  const alarms = tally.count('not-bounces: (false alarms)');
  if (alarms > 0) console.error(`${alarms} false alarms in not-bounces; none is allowed`);
  process.exitCode = low.length > 0 || alarms > 0 ? 1 : 0;
}
