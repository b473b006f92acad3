/** `550-5.7.26 a`, `550 5.7.26 b`: where a further line of the reply begins, also in the middle of a line. */
interface Head {
  /** `550-` anywhere, behind a blank, a letter or a stop (Microsoft glues the lines together). */
  hyphen: RegExp;
  /** The same, or `550 ` before an enhanced code. */
  marked: RegExp;
  /** The same, or any `550 `. */
  any: RegExp;
}

const BEFORE = '(?:^|(?<=[\\s"\'()<>\\]a-z.,;:!?]))';
const ENHANCED = '#?[245]\\.\\d{1,3}\\.\\d{1,3}(?:\\s|$)';

const heads = new Map<string, Head>();

function headOf(code: string): Head {
  const known = heads.get(code);
  if (known) return known;
  const head: Head = {
    hyphen: new RegExp(`${BEFORE}${code}-`),
    marked: new RegExp(`${BEFORE}${code}(?:-(?:${ENHANCED})?| ${ENHANCED})`, 'g'),
    any: new RegExp(`${BEFORE}${code}[- ](?:${ENHANCED})?`, 'g'),
  };
  heads.set(code, head);
  return head;
}

/** Long words of replies: two pieces that make one of them were one before the line was cut. */
const LONG_WORDS = new Set(
  'address administrator administrative attachment authenticated authentication authorized blacklisted blocklisted communication configuration connection considered content delivery destination disabled domain exceeded forwarding information mailbox message messages organization permanently permission permitted policy postmaster prohibited received recipient recipients rejected reputation requested restricted restrictions sender sending server service suspicious temporarily temporary transaction unauthenticated unavailable unknown unsolicited unverified verification'.split(
    ' ',
  ),
);

const startsEnhanced = /^#?[245]\.\d{1,3}\.\d{1,3}/;

/** Only the last line may have the enhanced code. */
const firstEnhanced = (code: string): RegExp =>
  new RegExp(`${code}[- ](${code[0]}\\.\\d{1,3}\\.\\d{1,3})(?!\\d|\\.\\d)`);

/** Joins the lines of a reply (RFC 5321 section 4.2.1), which selections and wrapping programs put on one. */
export function joinContinuation(text: string, code: string | undefined): string {
  if (!code || !text.startsWith(code)) return text;
  const { hyphen, marked, any } = headOf(code);
  const [first = '', ...rest] = text.slice(code.length).split(hyphen.test(text) ? any : marked);
  if (rest.length === 0)
    return text.startsWith(`${code}-`) ? `${code} ${text.slice(code.length + 1).trimStart()}` : text;
  const lines = [first.replace(/^-/, ''), ...rest].map((line) => line.trim());
  const enhanced = startsEnhanced.test(lines[0] ?? '') ? undefined : firstEnhanced(code).exec(text)?.[1];
  return `${code} ${enhanced ? `${enhanced} ` : ''}${lines.map((line, index) => gap(lines[index - 1], line) + line).join('')}`.trimEnd();
}

/** A blank, unless the break went through a URL or a word. */
function gap(before: string | undefined, behind: string): string {
  if (before === undefined) return '';
  const token = /^\S{0,200}/.exec(behind)?.[0] ?? '';
  const url = /https?:\/\/\S{0,500}$/.exec(before)?.[0];
  const isCut = url ? isOpen(url, token) : isOneWord(before, token);
  return isCut ? '' : ' ';
}

const isOpen = (url: string, token: string): boolean =>
  /[?=&%#]$/.test(url) || (/^[\w.~%+-]{0,100}[/?=#&]/.test(token) && !token.includes('://'));

function isOneWord(before: string, token: string): boolean {
  const end = /[a-z]{1,20}$/i.exec(before)?.[0];
  const rest = /^[a-z]{1,20}/i.exec(token)?.[0];
  return end !== undefined && rest !== undefined && LONG_WORDS.has((end + rest).toLowerCase());
}
