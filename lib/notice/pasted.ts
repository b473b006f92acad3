import { ADDRESS } from './addresses.ts';
import { daemon } from './daemon.ts';
import { findFrame } from './frames.ts';
import { SERVER_LABEL, TO_LABEL } from './labels.ts';

/** What a person selected or pasted, as the notice it quotes. */
export interface Pasted {
  /** Who wrote the message whose view was copied as a whole. */
  from?: string;
  to?: string;
  /** Of that message, or the one that a forward shows above the notice. */
  subject?: string;
  text: string;
}

/** Marks of direction, joiners and soft hyphens (UAX #9), which webmails put into long words and addresses. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Lines of a mail are shorter; text without breaks comes from a browser's selection (style.md 4). */
const LONG_LINE = 400;

/** Headers that only a machine writes: this is a message's source. */
const source =
  /^(?:[\w-]{2,60}:.{0,2000}\r?\n(?:[ \t].{0,2000}\r?\n){0,40}){0,60}?(?:received|return-path|mime-version|message-id|delivered-to):/i;

/** Did somebody paste the whole source of a message? */
export const isSource = (text: string): boolean => source.test(text.slice(0, 16_384));

/** The text without what a browser or mail program put into it. */
export const visible = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n');

/** Nobody selects more. */
const MOST_LINES = 5000;

/** Undoes quoting, forwarding and lost line breaks. */
export function openPasted(text: string): Pasted {
  const lines = visible(text).split('\n', MOST_LINES);
  const view = openView(lines);
  if (view && !daemon.test(view.from)) return { ...view, text: view.rest.join('\n') };
  const { subject, rest } = behindForward(unquoted(view?.rest ?? lines));
  return {
    ...(view && { from: view.from, to: view.to }),
    ...((subject ?? view?.subject) && { subject: subject ?? view?.subject ?? '' }),
    text: withBreaks(rest.join('\n')),
  };
}

/** The head of a message as a webmail shows it: subject, sender, receiver, time. */
interface View {
  from: string;
  to: string;
  subject: string;
  rest: string[];
}

const senderLine =
  /^\s{0,8}(?:(?:from|von|de|da)\s?[:：]\s?)?((?:[^<>@\n]{0,80}<[^\s<>@]{1,64}@[^\s<>]{3,253}>|[^\s<>@]{1,64}@[^\s<>@]{3,253}|microsoft outlook|mail delivery (?:sub)?system))\s{0,8}$/i;
const receiverLine = new RegExp(
  `^\\s{0,8}${TO_LABEL}(?:\\s?[:：]\\s{0,8}\\S.{0,200}|\\s{1,8}(?:me|mich|moi|mí|mim|mij|mnie|мне|mig|meg|minulle|bana|我|나|自分|\\S{1,64}@\\S{3,253}))\\s{0,8}$`,
  'i',
);
const timeLine = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/;

/** A view's head is no longer. */
const LONGEST_HEAD = 12;

function openView(lines: string[]): View | undefined {
  const head = lines
    .slice(0, LONGEST_HEAD)
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => line.trim() !== '');
  const sender = head.findIndex(({ line }) => senderLine.test(line));
  const receiver = head.findIndex(
    ({ line }, index) => index > sender && index <= sender + 2 && receiverLine.test(line),
  );
  if (sender < 1 || receiver < 0) return undefined;
  const next = head[receiver + 1];
  const end = next && timeLine.test(next.line) && next.line.length < 60 ? next.at : (head[receiver]?.at ?? 0);
  return {
    from: senderLine.exec(head[sender]?.line ?? '')?.[1] ?? '',
    to: head[receiver]?.line.trim() ?? '',
    subject: head[0]?.line.trim() ?? '',
    rest: lines.slice(end + 1),
  };
}

/** `> a`, `>> a`, `| a`; a transcript's `>>> RCPT TO` is none. */
const quote = /^\s{0,3}(?!>>> ?(?:[a-z]{4}\b|[245]\d\d))(?:[>|]\s?){1,6}/i;

/** Fewer quoted lines are a person's letter that quotes in passing. */
const FEWEST_QUOTED = 3;

function unquoted(lines: string[]): string[] {
  const quotedLines = lines.filter((line) => quote.test(line));
  if (quotedLines.length < FEWEST_QUOTED) return lines;
  const written = lines.filter((line) => line.trim() !== '').length;
  const kept = quotedLines.length * 2 >= written ? lines : quotedLines;
  return kept.map((line) => line.replace(quote, ''));
}

const fromLine =
  /^[\s*>]{0,6}(?:from|von|de|da|van|od|fra|från|lähettäjä|kimden|gönderen|от(?: кого)?|差出人|发件人|寄件者|보낸 ?사람)\*?\s?[:：]\*?(.{1,300})$/i;
const subjectLine =
  /^[\s*>]{0,6}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|emne|ämne|aihe|předmět|konu|тема|件名|主题|主旨|제목)\*?\s?[:：]\*?(.{1,300})$/i;
const headerLine = /^[\s*>]{0,6}[\p{L} -]{1,24}\*?\s?[:：]/u;

/** A forward shows no more header lines than that. */
const MOST_HEADERS = 8;

/** What stands behind a forwarded notice's header lines (From, Sent, To, Subject), if a machine wrote them. */
function behindForward(lines: string[]): { subject?: string; rest: string[] } {
  for (const [at, line] of lines.entries()) {
    const from = line.length < 400 ? fromLine.exec(line)?.[1] : undefined;
    if (from === undefined) continue;
    const length = lines.slice(at, at + MOST_HEADERS).findIndex((next) => !headerLine.test(next));
    const end = length < 0 ? at + MOST_HEADERS : at + length;
    const subject = lines
      .slice(at, end)
      .map((next) => subjectLine.exec(next)?.[1]?.trim())
      .find(Boolean);
    const isNotice =
      daemon.test(from) || (subject !== undefined && findFrame('subject', subject) !== undefined);
    if (subject && end - at > 1 && isNotice) return { subject, rest: lines.slice(end) };
  }
  return { rest: lines };
}

/** Where a line of a notice begins, in a text that lost its breaks. */
const breakBefore = new RegExp(
  [
    '(?:reporting-mta|received-from-mta|arrival-date|original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|x-[a-z]{2,20}-[a-z-]{2,30}):\\s',
    '(?:received|return-path|dkim-signature|message-id|mime-version|arc-seal): ?\\S',
    `${SERVER_LABEL}[:：]`,
    'remote server returned|original message headers:|diagnostic information for administrators:',
    '(?:the response (?:from the remote server )?was|remote host said|giving up on)\\b',
    `<${ADDRESS}>(?::| \\(expanded)`,
    '-{3,80} ?[a-z]|<<< [45]\\d\\d|>>> [a-z]{4}|\\.\\.\\. while talking to',
    '\\((?:reason|expanded from):',
  ].join('|'),
  'gi',
);
/** `failed: a@b SMTP error ...`: the address stood on a line of its own. */
const listed = new RegExp(
  `(?<=[a-zß-ž)]{3})(?<!\\b(?:to|cc|from|sender|address))[:：]\\s{1,12}(${ADDRESS})(?=\\s)`,
  'gi',
);

/** A longer selection is no notice. */
const LONGEST_NOTICE = 64 * 1024;

function withBreaks(text: string): string {
  const isFlat = text.length < LONGEST_NOTICE && text.split('\n').some((line) => line.length > LONG_LINE);
  if (!isFlat) return text;
  return text
    .split('\n')
    .map((line) => (line.length > LONG_LINE ? broken(line) : line))
    .join('\n');
}

const broken = (line: string): string =>
  line.replace(listed, ':\n$1\n').replace(breakBefore, (found, ...rest) => {
    const at = rest.find((value): value is number => typeof value === 'number') ?? 0;
    return at === 0 || !/[\s.)>]/.test(line[at - 1] ?? ' ') ? found : `\n${found}`;
  });
