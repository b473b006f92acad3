import type { Grammar } from './grammar.ts';
import type { LabelPatterns } from './labels.ts';
import { plainNotation, type Reply, readReply } from './reply.ts';
import {
  aboutMail,
  beginnings,
  codeAlone,
  codeIsLast,
  endOfReply,
  failedProgram,
  nextLabel,
  pointsOn,
  reportField,
  tellsNothing,
  withoutReply,
} from './reply-patterns.ts';
import { decisiveRefusal, hasSession, refusalsIn, refusalsOf } from './transcript.ts';

/** Only lines that show a code can hold a reply; spares the others the patterns. */
const hasCode = /[45]\d\d|[45]\.\d/;

/** Of the beginnings, the last. */
const isEnhancedOnly = (rank: number): boolean => rank === beginnings.length - 1;

const isEnd = (line: string): boolean =>
  line.trim() === '' || reportField.test(line) || endOfReply.test(line);

/** A reply of more lines is not one. */
const MOST_LINES = 40;

/** A program's own words that decide stand near its beginning. */
const LONGEST_WORDS = 1200;

/** The reply in the lines that belong to one recipient. */
export function findReply(lines: string[]): Reply | undefined {
  const raw = reasonIn(lines) ?? decisiveRefusal(refusalsIn(lines)) ?? markedReply(lines);
  const reply = raw === undefined ? undefined : readReply(raw);
  return reply?.replyCode || reply?.enhancedCode ? reply : undefined;
}

/** The answer to this recipient's own commands, wherever the session is printed. */
export function findAnswer(address: string, lines: string[]): Reply | undefined {
  const answer = decisiveRefusal(refusalsOf(address, lines));
  return answer === undefined ? undefined : readReply(answer);
}

/** Do these lines say by themselves what failed? */
export const isTelling = (lines: string[]): boolean => lines.some(isSaid);

const isSaid = (line: string): boolean => withoutReply.test(line.slice(0, 1000)) && !aboutMail.test(line);

/** `(reason: 550-5.7.1 ...)` holds the first line only: a session printed below has them all. */
export function wholeReply(reply: Reply, lines: string[]): Reply {
  if (!reply.replyCode || !hasSession(lines)) return reply;
  const begins = squeeze(reply.text);
  const whole = refusalsIn(lines)
    .map(readReply)
    .find(({ text }) => text.length > reply.text.length && squeeze(text).startsWith(begins));
  return whole ?? reply;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Sendmail's summary above its transcript. */
function reasonIn(lines: string[]): string | undefined {
  const at = lines.findIndex((line) => /^\s{1,20}\(reason: /.test(line));
  if (at < 0) return undefined;
  const reason = takeReply(lines, at).join('\n');
  return /\(reason: [245]\d\d/.test(reason) ? reason : undefined;
}

function markedReply(lines: string[]): string | undefined {
  const start = startOfReply(lines);
  if (start === undefined) return undefined;
  return [...takeReply(lines, start), ...programAbove(lines, start)]
    .map((line) => line.replace(codeAlone, ': $1'))
    .join('\n');
}

/** The lines that a program said before its failure is told; no marks of a session or a reply, no rule. */
export const programAbove = (lines: string[], at: number): string[] =>
  failedProgram.test(lines[at] ?? '')
    ? lines
        .slice(Math.max(0, at - 2), at)
        .filter((line) => /^(?![245]\d\d[ -])[\w/].*[^:]$/.test(line.trim()))
    : [];

/** What the program itself says where it quotes no reply: behind its label, or the paragraph that tells the failure. */
export function findWords(lines: string[], { labels }: Grammar): string {
  const behind = programOutput(lines) ?? labelled(lines, labels);
  if (behind !== '') return behind.slice(0, LONGEST_WORDS);
  const at = lines.findIndex((line) => isSaid(line) && !title.test(line));
  return folded(at < 0 ? lines : takeReply(lines, startOf(lines, at, isWrapped))).slice(0, LONGEST_WORDS);
}

/** A longer line is no title. */
const LONGEST_TITLE = 40;

const colon = /[:：】]/;

/** Do these lines name a reason behind a label, or below one? */
export const givesReason = (lines: string[], labels: LabelPatterns): boolean => {
  const value = labelled(lines, labels);
  return value !== '' && !/[:：]$/.test(value);
};

const isLabel = (line: string, labels: LabelPatterns): boolean =>
  colon.test(line)
    ? (labels.response.test(line.slice(0, 200)) && !tellsNothing.test(line.slice(0, 200))) ||
      (isHeading(line) && labels.announcement.test(line.slice(-100)))
    : line.length < LONGEST_TITLE && /\S/.test(line) && labels.title.test(line);

const sign = /[■□●○◆◇◎▶▷►▼※【[]/;

/** Its value stands below. */
const isHeading = (line: string): boolean => !colon.test(line) || /[:：]\s{0,8}$/.test(line);

/** A program's own words before the reply itself. */
/** A text that points on and on is a trap. */
const MOST_ROUNDS = 9;

/** The value of a label, up to the next one that begins at the same place. */
function labelled(lines: string[], labels: LabelPatterns, round = 0): string {
  const at = lines.findIndex((line) => isLabel(line, labels));
  const line = lines[at];
  if (line === undefined) return '';
  const start = isHeading(line) ? startBelow(lines, at) : at;
  if (start > at && isEnd(lines[start] ?? '')) return '';
  const taken = takeReply(lines, start);
  const indent = line.search(/\S/);
  const end = taken.findIndex((next, index) => {
    const isNext = index > 0 && (colon.test(next) || sign.test(next));
    return isNext && next.search(/\S/) <= indent && nextLabel.test(next) && !isLabel(next, labels);
  });
  const value = folded(end < 0 ? taken : taken.slice(0, end));
  if (pointsOn.test(value) && round < MOST_ROUNDS)
    return labelled(lines.slice(at + 1), labels, round + 1) || value;
  return start > at ? value : value.replace(labels.response, '').trim();
}

function startBelow(lines: string[], at: number): number {
  let below = at + 1;
  while (below < lines.length && lines[below]?.trim() === '') below++;
  return below;
}

/** What a program printed that an alias pipes its mail into (Exim). */
function programOutput(lines: string[]): string | undefined {
  const at = lines.findIndex((line) => /text was generated during the delivery attempt/i.test(line));
  if (at < 0) return undefined;
  const rule = lines.findIndex((line, index) => index > at && / -{4,}\s*$/.test(line));
  const said = rule < 0 ? '' : folded(takeReply(lines, startBelow(lines, rule)));
  return said === '' ? undefined : said;
}

/** Lines as one text, without what says nothing of a failure. */
export const wordsIn = (lines: string[]): string => folded(lines).slice(0, LONGEST_WORDS);

const title = /^\s*\*\* .{1,80} \*\*\s*$/;

/** Rules between paragraphs and Gmail's title say nothing. */
const folded = (lines: string[]): string =>
  lines
    .filter((line) => !/^\s*[-=_*~#]{4,}/.test(line) && !title.test(line) && !aboutMail.test(line))
    .join(' ')
    .slice(0, LONGEST_WORDS * 2)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.-]+/, '')
    .trim();

function startOfReply(lines: string[]): number | undefined {
  let best = beginnings.length;
  let start: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (best === 0) break;
    if (!hasCode.test(line) || reportField.test(line) || aboutMail.test(line)) continue;
    const plain = plainNotation(line.slice(0, 1000));
    const rank = beginnings.findIndex((beginning) => beginning.test(plain));
    if (rank < 0 || rank >= best) continue;
    best = rank;
    start = index;
  }
  if (start === undefined) return undefined;
  const line = lines[start] ?? '';
  const isBehindWords = isEnhancedOnly(best) ? !/^[\s"'<([*-]{0,8}[45]\./.test(line) : codeIsLast.test(line);
  return isBehindWords ? startOfParagraph(lines, start) : start;
}

/** Wrapped words: `Sorry, I wasn't able to establish an SMTP` / `connection. (#4.4.1)`. */
function startOfParagraph(lines: string[], at: number): number {
  return startOf(lines, at, isBare.test(lines[at] ?? '') ? isSentence : isWords);
}

function startOf(lines: string[], at: number, isPart: (line: string) => boolean): number {
  let start = at;
  while (start > 0 && at - start < 4 && isPart(lines[start - 1] ?? '')) start--;
  return start;
}

/** Chinese and Japanese are wrapped anywhere, in the middle of a word, too. */
const isWrapped = (line: string): boolean => /.{20}[\u3041-\u9fff、，]\s{0,3}$/.test(line);

const isWords = (line: string): boolean => /[a-z ]$/i.test(line) && !isEnd(line);

/** Exchange until 2003 says what failed, and below it who said so: `<mx.b.example #5.4.0>`. */
const isBare = /^\s{0,20}<\S{1,255} #[45]\.\d\.\d{1,3}>\s{0,3}$/;
const isSentence = (line: string): boolean =>
  /[\p{L}.。]\s{0,3}$/u.test(line) && !isEnd(line) && !/specific reason|unknown reason/i.test(line);

function takeReply(lines: string[], start: number): string[] {
  const taken = [lines[start] ?? ''];
  let index = start + 1;
  if (/[:：]\s*$/.test(taken[0] ?? '')) while (lines[index]?.trim() === '') index++;
  for (; index < lines.length && taken.length < MOST_LINES; index++) {
    const line = lines[index] ?? '';
    if (isEnd(line) && !continues(lines, index)) break;
    if (line.trim() !== '') taken.push(line);
  }
  return taken;
}

/** `550-5.7.26 ...` or the last line behind it, after a blank line, still belongs to the reply. */
function continues(lines: string[], at: number): boolean {
  const next = lines.slice(at, at + 3).find((line) => line.trim() !== '') ?? '';
  if (/^\s*[45]\d\d-/.test(next)) return true;
  const code = /(?:^|[\s:;'"])([45]\d\d)-[^\n]{0,998}$/.exec(lines[at - 1] ?? '')?.[1];
  return code !== undefined && next.trimStart().startsWith(`${code} `);
}
