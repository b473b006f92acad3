import type { Grammar } from './grammar.ts';
import type { LabelPatterns } from './labels.ts';
import { type Reply, readReply } from './reply.ts';
import { decisiveRefusal, hasSession, refusalsIn, refusalsOf } from './transcript.ts';

/** Only lines that show a code can hold a reply; spares the others the patterns. */
const hasCode = /[45]\d\d|[45]\.\d/;

/** How a reply begins in the words of a notice, clearest first. */
const beginnings: readonly RegExp[] = [
  // both codes, `550 5.1.1`, `550-5.7.26`, `#550 #5.1.0`
  /(?:^|[\s:;'"‘“«<(>=[|#-])[45]\d\d(?: - |[: -]{1,2})[#(]?[45]\.\d{1,3}\.\d{1,3}(?!\d)/,
  // a mail program's label, then the code, which may be the last word of the line
  /(?:\b(?:said|says|returned|replied|answered|response|responded|talk to me|error|reason|diagnostic[- ]code|code|failure|message|was)|<<<|<--|smtp;|->|antwort|réponse|respuesta|resposta|risposta|antwoord|odpowiedź|ответ|応答|回应|回應|응답|yanıt|svar|vastaus|odpověď)[^\n]{0,80}?[:：;'"<>\]\s]\s{0,4}(?!465|587)[45]\d\d(?:[ :,-]|$)/i,
  // a line that begins with a code
  /^[\s"'<([|*#-]{0,8}[45]\d\d(?:(?:: |[ -])[\S ]|[A-Z]{2}:)/,
  // a code behind punctuation
  /[:：;'"<(>|\]#]\s{0,3}#?(?!465|587)[45]\d\d[ -](?![\d.]{1,6}\b)/,
  // Microsoft's, qmail's and others' own code, without a basic one: `5.1.10`, `(#5.1.1)`
  /(?:status code|status|error|#|\(|[:：])[\s:]{0,3}(?:5\d\d )?[45]\.\d\.\d{1,3}\b(?!\.\d)|^[\s"'<([]{0,8}[45]\.\d\.\d{1,3}[ -]{1,3}[^\s\d]/i,
];
const ENHANCED_ONLY = beginnings.length - 1;

/** What a program says when there was no reply at all. */
const withoutReply =
  /(?:dns (?:error|lookup)|name service error|host or domain name not found|domain (?:does not exist|not found)|unrouteable|unroutable|retry time(?:out)?|timed out|(?:connection|network|socket) (?:refused|error|reset|lost)|no route|lost connection|mailbox (?:is )?full|over ?quota|quota exceeded|user unknown|unknown user|does not exist|doesn.t have|not found|no such|exceed|too large|loops? back|too many hops|hop count|expired|could not be found|couldn't be found|suspended|disabled|inactive|rejected|refused|denied|not (?:listed|recognized|reachable)|permission|malformed|mailfolder|multiple retries)/i;

/** Fields of a report that is printed in the text: read by delivery-status.ts. */
const reportField =
  /^[\s>]{0,20}(?:final-recipient|original-recipient|action|status|remote-mta|last-attempt-date|will-retry-until|x-[a-z-]{1,30}|reporting-mta|arrival-date)\s{0,3}:/i;

/** Lines that end a reply: rules, a program's next label. */
const endOfReply =
  /^[-=_*~#]{4,}|^\s{0,20}(?:diagnostic-code|remote system|generating server|message hops|original (?:message|recipient|address)|error details|notification details|message rejected by|sent by|for more information|if your message|please do not|giving up on|i'm not going to try|this message was created)\b|^\s{0,20}(?:-->|>>>|\((?:expanded|generated) from)/i;

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
export const isTelling = (lines: string[]): boolean =>
  lines.some((line) => withoutReply.test(line.slice(0, 1000)));

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
  return start === undefined ? undefined : takeReply(lines, start).join('\n');
}

/** What the program itself says where it quotes no reply: behind its label, or the paragraph that tells the failure. */
export function findWords(lines: string[], { labels }: Grammar): string {
  const behind = programOutput(lines) ?? labelled(lines, labels);
  if (behind !== '') return behind.slice(0, LONGEST_WORDS);
  const at = lines.findIndex((line) => withoutReply.test(line.slice(0, 1000)) && !title.test(line));
  return folded(at < 0 ? lines : takeReply(lines, at)).slice(0, LONGEST_WORDS);
}

/** A longer line is no title. */
const LONGEST_TITLE = 40;

const colon = /[:：】]/;

const isLabel = (line: string, labels: LabelPatterns): boolean =>
  colon.test(line)
    ? labels.response.test(line.slice(0, 200)) ||
      (isHeading(line) && labels.announcement.test(line.slice(-100)))
    : line.length < LONGEST_TITLE && /\S/.test(line) && labels.title.test(line);

/** What else a list of labels says begins like this: `Subject: Offer`, `■件名`. */
const nextLabel = /^([\s*•>|・■□●◆◎▼※【[-]{0,12})\p{L}[\p{L} ()/'’-]{0,30}(?:[】\]]|\s{0,3}[:：](?!\/\/)|$)/u;
const sign = /[■□●◆◎▼※【[]/;

/** Its value stands below. */
const isHeading = (line: string): boolean => !colon.test(line) || /[:：]\s{0,8}$/.test(line);

/** The value of a label, up to the next one that begins at the same place. */
function labelled(lines: string[], labels: LabelPatterns): string {
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

const title = /^\s*\*\* .{1,80} \*\*\s*$/;

/** What the returned mail was called is never evidence, and when it was written neither. */
const aboutMail =
  /^[\s*•>|・■□●◆【-]{0,12}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|emne|ämne|aihe|předmět|konu|тема|件名|题目|主[题題旨]|邮件主题|郵件主旨|(?:메일 ?)?제목|date|datum|data|fecha|日期|日時|message-id)[】\]]?\s{0,3}[:：]/i;

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
    if (!hasCode.test(line) || reportField.test(line)) continue;
    const rank = beginnings.findIndex((beginning) => beginning.test(line.slice(0, 1000)));
    if (rank < 0 || rank >= best) continue;
    best = rank;
    start = index;
  }
  const isBehindWords = best === ENHANCED_ONLY && !/^[\s"'<([]{0,8}[45]\./.test(lines[start ?? 0] ?? '');
  return start !== undefined && isBehindWords ? startOfParagraph(lines, start) : start;
}

/** Wrapped words: `Sorry, I wasn't able to establish an SMTP` / `connection. (#4.4.1)`. */
function startOfParagraph(lines: string[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && isWords(lines[start - 1] ?? '')) start--;
  return start;
}

const isWords = (line: string): boolean => /[a-z ]$/i.test(line) && !isEnd(line);

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
