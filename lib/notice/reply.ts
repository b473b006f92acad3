import { joinContinuation } from './continuation.ts';
import { appendix } from './reply-patterns.ts';
import { insideOf, startOfInner } from './wrappers.ts';

/** One SMTP reply (RFC 5321 section 4.2), its lines joined. */
export interface Reply {
  /** `550` */
  replyCode?: string;
  /** `5.7.26` (RFC 3463); class 6 is in no registry, and occurs (R13). */
  enhancedCode?: string;
  /** The innermost reply on one line. */
  text: string;
}

/** RFC 5321 allows 512 octets a line; a reply of thirty lines is already rare. */
const LONGEST = 16_384;

/** Numbers that look like codes: submission ports, amounts, times. */
const NO_CODE =
  '(?!465|587|443)(?=[245]\\d\\d)(?!\\d\\d\\d ?(?:bytes|octets|kb|mb|more|hours?|days?|minutes?|seconds?|messages|recipients|times|mens\\w{4,6}|nachrichten|e-?mails)\\b)';

/** A reply code where replies start: at the beginning or behind punctuation, not inside a number or a word. */
const codeAtStart = /^[\s"'<([#]{0,3}([245]\d\d)(?![\d./]|:\d)(?=[\s\-:A-Z#<([,;'"\u0080-\uffff]|$)/;
const codeBehindMark = new RegExp(
  `[:：;'"<(（>|=\\]\\[{#]\\s{0,3}${NO_CODE}([45]\\d\\d)(?=[ -](?!\\d{1,3}[.:]\\d)|:? |$)`,
);
/** Both codes stand out anywhere: `returned a permanent error 554 5.7.1 ...`. */
const bothCodes = /\s(?=[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}(?:\s|[)\]]?$))/;
/** The same as the last words: `rejected 554-5.6.1`. */
const codesAtEnd = /\s([45]\d\d)[ -]([45]\.\d{1,3}\.\d{1,3})[)\]]?$/;
/** "SMTP code: 550" behind the words it belongs to. */
const hasWordsBehind = /^.{3}.{0,60}?\p{L}{2}/u;

const enhancedBehindCode = /^[245]\d\d[\s:-]{1,3}[#([]{0,2}([2456]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)/;
const enhancedMarked = /#\s?([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)/;
const enhancedAlone = /(?<![\w.#/-])([245]\.\d\.\d{1,3})(?!\w|\.\w|-\d|-\w{6})/;

/** How programs other than mail servers print a code; `mark` spares the others the pattern. */
const notations: readonly { mark: string; pattern: RegExp; as: string }[] = [
  // qmail's log
  { mark: 'host_said:', pattern: /_/g, as: ' ' },
  // Zoho: `ERROR_CODE :550, ERROR_CODE :5.1.1 <a@b>... User unknown`, `ResponseCode 421, , Host not reachable`
  {
    mark: 'ERROR_CODE',
    pattern: /,?\s?ERROR_CODE\s?:\s?([245]\d\d),?\s?(?:ERROR_CODE\s?:\s?)?/g,
    as: ': $1 ',
  },
  { mark: 'ResponseCode', pattern: /ResponseCode\s?:?\s?([245]\d\d)[\s,]{0,8}/g, as: ': $1 ' },
  // Python: `(550, b'5.1.1 <a@b>: User unknown')`
  { mark: ', ', pattern: /\(([245]\d\d), ?b?['"](?=\S)/g, as: "'$1 " },
  // Cisco and Amazon: `5.1.0 - Unknown address error 550-'5.1.1 User unknown'`
  { mark: "'", pattern: /\s([245]\d\d)-\[?'/g, as: ": '$1 " },
  { mark: '-"', pattern: /\s([245]\d\d)-"/g, as: ': $1 ' },
  // Codes behind the words or in the other order: `[rc: 550/5.7.1]`, `5.3.4 (552)`
  { mark: '/', pattern: /(?<![\d./])([45]\d\d)\/([45]\.\d\.\d{1,3})(?![\d./])/g, as: '$1 $2' },
  { mark: ' (', pattern: /(?<![\d.])([45]\.\d\.\d{1,3}) \(([45]\d\d)\)/g, as: '$2 $1' },
  // The command stands before the answer: `RCPT TO 550 No such user`, `DATA(end) 550 Unknown user`
  {
    mark: ' ',
    pattern: /\b((?:RCPT(?: TO)?|MAIL(?: FROM)?|DATA|EHLO|HELO)(?: ?\([a-z ]{1,20}\))?) (?=[45]\d\d )/g,
    as: '$1: ',
  },
  // The first words behind a label or of a line, or the last: `応答 : [552] Too large`, `User unknown. [550]`, `信箱已滿 (552)`
  { mark: ']', pattern: /(^\s{0,8}|[:：]\s{0,3})\[([45]\d\d)\]\s{1,3}(?=\S)/, as: '$1$2 ' },
  {
    mark: '',
    pattern:
      /^\s{0,8}(?!.{0,300}(?<!\d)[245]\d\d[ .-])(\S.{3,300}?)\s?(?:\[|[(（](?=5[05]))([45]\d\d)[\])）][.。]?\s{0,3}$/,
    as: '$2 $1',
  },
  // SurfControl: `[192.0.2.1], 550 User unknown`; Exchange 5.5: `3550 (000B09AA) 554 Too many hops`
  { mark: ' ', pattern: /(?:\],|\([0-9A-F]{8}\)) (?=[45]\d\d )/g, as: ': ' },
];

/** Reads one reply out of what a notice, a log line or a person wrote around it. */
export function readReply(raw: string): Reply {
  const folded = plainNotation(
    raw
      .slice(0, LONGEST)
      .replace(/\s+/g, ' ')
      .replace(/^[\s*•–-]{1,8}/, '')
      .trim(),
  );
  const inner = withoutStray(fromCode(insideOf(folded, startOfInner(folded)).replace(appendix, '')));
  const replyCode = (codeAtStart.exec(inner) ?? codeBehindMark.exec(inner) ?? codesAtEnd.exec(inner))?.[1];
  const text = joinContinuation(inner, replyCode);
  const enhancedCode = enhancedIn(text) ?? enhancedOfClass(folded, replyCode);
  return { ...(replyCode && { replyCode }), ...(enhancedCode && { enhancedCode }), text };
}

/** The same with codes where mail servers put them. */
export function plainNotation(text: string): string {
  let plain = text;
  for (const { mark, pattern, as } of notations) if (plain.includes(mark)) plain = plain.replace(pattern, as);
  return plain;
}

/** Drops what stands before the reply code; without one, or with nothing behind it, the words stay whole. */
function fromCode(text: string): string {
  if (codeAtStart.test(text)) return text.replace(/^[\s"'<([#]{1,3}/, '');
  const found = codeBehindMark.exec(text);
  if (!found?.[1]) return behind(text, bothCodes.exec(text)?.index);
  return behind(text, found.index + found[0].length - found[1].length);
}

function behind(text: string, at = 0): string {
  const reply = text.slice(at).trimStart();
  return hasWordsBehind.test(reply) ? reply : text;
}

const openers: Record<string, RegExp> = {
  ')': /\(/,
  ']': /\[/,
  '>': /</,
  "'": /(?:^|[\s(<[])'/,
  '"': /(?:^|[\s(<[])"/,
};

/** Without a bracket or quote that closes what was opened before the reply. */
function withoutStray(text: string): string {
  const opener = openers[text.at(-1) ?? ''];
  return opener && !opener.test(text) ? text.slice(0, -1).trimEnd() : text;
}

const enhancedIn = (text: string): string | undefined =>
  (enhancedBehindCode.exec(text) ?? enhancedMarked.exec(text) ?? enhancedAlone.exec(text))?.[1] ??
  codesAtEnd.exec(text)?.[2];

/** What was quoted may have no enhanced code of its own; then the one around it stands, when the classes agree. */
function enhancedOfClass(text: string, replyCode: string | undefined): string | undefined {
  const outer = enhancedIn(text);
  return outer && replyCode && outer[0] === replyCode[0] ? outer : undefined;
}
