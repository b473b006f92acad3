import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reviewContent } from '../lib/content/review.ts';
import { diagnose } from '../lib/diagnose.ts';
import type { Translate } from '../lib/i18n.ts';
import type { NoticeSource } from '../lib/notice/notice.ts';
import { type Answer, toContract } from './contract.ts';
import { loadTranslate } from './translate.ts';

const usage = `Usage: npm run --silent diagnose -- [--json] INPUT...
  INPUT                a mail (.eml), a text (.txt), or - for a text on standard input
  --texts FILE.jsonl   lines {"id": "...", "text": "..."}
  --json               one JSON object per input
  --content            what stands out in the returned message, too`;

/** No mailbox takes more than 25 MB and some; what is larger is no bounce. */
const LARGEST = 64 * 1024 * 1024;

/** Windows-1252 and other 8-bit text must not turn into an error. */
const looksBinary = (octets: Uint8Array): boolean => octets.subarray(0, 4096).includes(0);

interface Input {
  id: string;
  source: NoticeSource;
}

interface Complaint {
  id: string;
  problem: string;
}

function readInput(path: string): Input | Complaint {
  let octets: Uint8Array;
  try {
    octets = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    return {
      id: path,
      problem: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    };
  }
  if (octets.length === 0) return { id: path, problem: 'is empty: give a bounce notice as .eml or .txt.' };
  if (octets.length > LARGEST) return { id: path, problem: 'is larger than 64 MB, which no mail is.' };
  if (looksBinary(octets)) return { id: path, problem: 'is no mail and no text: it holds binary data.' };
  const isMail = path.toLowerCase().endsWith('.eml');
  if (isMail) return { id: path, source: { form: 'mime', raw: octets } };
  return { id: path, source: { form: 'selection', text: new TextDecoder().decode(octets) } };
}

function readTexts(path: string): (Input | Complaint)[] {
  const file = readInput(path);
  if ('problem' in file) return [file];
  const text = file.source.form === 'mime' ? '' : file.source.text;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => readRow(line, `${path}:${index + 1}`));
}

function readRow(line: string, place: string): Input | Complaint {
  try {
    const row: unknown = JSON.parse(line);
    const { id, text } = row as { id?: unknown; text?: unknown };
    if (typeof text !== 'string') return { id: place, problem: 'has no "text".' };
    return { id: typeof id === 'string' ? id : place, source: { form: 'selection', text } };
  } catch {
    return { id: place, problem: 'is not a line of JSON.' };
  }
}

function readable(answer: Answer): string {
  const { notice, recipients } = answer;
  const head = `${answer.source}: ${notice.kind}${notice.genuineness === 'genuine' ? '' : `, ${notice.genuineness} (${notice.genuinenessReasons.join(', ')})`}`;
  if (recipients.length === 0) return `${head}\n`;
  const parts = recipients.map((recipient) =>
    [
      `  ${recipient.headline}${recipient.address ? ` (${recipient.address})` : ''}`,
      `    ${recipient.explanation}`,
      `    Look first: ${recipient.firstPlace}`,
      ...recipient.steps.map((step) => `    Then:       ${step}`),
      ...(recipient.warning ? [`    Careful:    ${recipient.warning}`] : []),
      ...(recipient.signal ? [`    It names:   ${recipient.signal.sentence}`] : []),
      ...(recipient.page ? [`    Their page: ${recipient.page.label}: ${recipient.page.url}`] : []),
      `    For IT:     ${recipient.itDetail}`,
      `    ${recipient.bucket} / ${recipient.reason}, ${recipient.permanence}, ${recipient.actor} acts, confidence ${recipient.confidence}`,
      ...(recipient.evidence
        ? [`    Because:    “${recipient.evidence.quote}” (${recipient.evidence.kind})`]
        : []),
      ...(recipient.diagnostic ? [`    Reply:      ${recipient.diagnostic}`] : []),
    ].join('\n'),
  );
  return [head, ...parts, ''].join('\n');
}

/** What stands out in the message that came back; a text brings none. */
async function contentOf(source: NoticeSource, translate: Translate) {
  const { returned, findings } = await reviewContent(source.form === 'mime' ? source.raw : '');
  const told = findings.map(({ sentence, ...finding }) => ({ ...finding, sentence: translate(sentence) }));
  return { returned, findings: told };
}

function readableContent(content: Awaited<ReturnType<typeof contentOf>> | undefined): string {
  if (!content) return '';
  const lines = content.findings.map(
    ({ severity, sentence, evidence }) =>
      `    ${severity}: ${sentence}${evidence.length > 0 ? ` (${evidence.join(', ')})` : ''}`,
  );
  return [`  The message itself came back: ${content.returned}`, ...lines, ''].join('\n');
}

async function main(): Promise<number> {
  let args: ReturnType<typeof readArguments>;
  try {
    args = readArguments();
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  const inputs = [...args.positionals.map(readInput), ...(args.values.texts ?? []).flatMap(readTexts)];
  if (inputs.length === 0) {
    console.error(usage);
    return 2;
  }
  const translate = loadTranslate();
  let exitCode = 0;
  for (const input of inputs) {
    if ('problem' in input) {
      console.error(`${input.id} ${input.problem}`);
      exitCode = 2;
      continue;
    }
    const answer = toContract(input.id, await diagnose(input.source), translate);
    const content = args.values.content ? await contentOf(input.source, translate) : undefined;
    const told = content ? { ...answer, content } : answer;
    console.log(args.values.json ? JSON.stringify(told) : readable(answer) + readableContent(content));
  }
  return exitCode;
}

const readArguments = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      content: { type: 'boolean' },
      texts: { type: 'string', multiple: true },
    },
  });

process.exitCode = await main();
