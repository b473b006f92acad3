import { lazily } from '../lazily.ts';
import { ADDRESS } from './addresses.ts';
import type { Grammar } from './grammar.ts';
import type { LabelSources } from './labels.ts';
import { blankLine, code, header, noLabelBehind, rule, sentence, title } from './mark-words.ts';
import { aboutMail } from './reply-patterns.ts';

const titles = lazily(() => new RegExp(title, 'g'));

/** Lines of a mail are shorter; text without breaks comes from a browser's selection (style.md 4). */
const LONG_LINE = 160;

/** Where even the blank lines are gone, shorter ones were several, too. */
const FLAT_LINE = 60;

/** What a flat text is broken by. */
export interface BreakPatterns {
  /** Where a line of a notice begins; a `label` begins one only where it looks like one. */
  starts: RegExp;
  /** Here the message begins that came back. */
  returned: RegExp;
  /** What says of an address in a sentence what it is, or a reply's code. */
  within: RegExp;
}

/** Puts the words of the languages together. */
export const breakPatterns = ({
  server,
  recipient,
  response,
  sender,
  to,
  ...words
}: LabelSources): BreakPatterns => ({
  starts: new RegExp(
    `${words.starts}|${server}[:：]|<(?:@[^\\s:<>]{1,255}:)?${ADDRESS}>(?::|\\.\\.\\. | {1,2}\\((?:expanded|reason|unrecover))|(?<label>(?:${recipient}|${response}|${sender}|${to}|subject|date|sent|original address|diagnostic code|remote system|message-id)\\s?[:：](?=\\s))`,
    'gi',
  ),
  returned: new RegExp(words.returned, 'i'),
  within: new RegExp(
    `(?:[,;:：=<(]\\s{0,12}|["'<(-]|\\b[45]\\d\\d[ -]|\\d\\.\\d\\.\\d{1,3} |\\b${words.within}\\s{1,12})$`,
    'i',
  ),
});

/** `failed: a@b SMTP error ...`, `permanent error. a@b Invalid address`: the address stood on a line of its own. */
const listed = new RegExp(
  `((?<=[a-zA-Zß-ž()]{3})(?<!\\b(?:T[oO]|C[cC]|[Ff]rom|[Ss]ender|[Aa]ddress|Von|Expéditeur|Remitente|Mittente))[:：]|(?<=\\bto)[:：]|(?<=[a-z]{3})[.!])\\s{1,12}["']?(${ADDRESS})["']?(?=([:,]?)\\s)`,
  'g',
);

/** The list began above. */
const leading = new RegExp(`^\\s{0,12}["']?${ADDRESS}["']?(?=([:,]?)\\s)(?! on )`);

/** One more entry of such a list. */
const entry = new RegExp(`(?<=\\s)["']?${ADDRESS}["']?(?=([:,]?)\\s)`, 'g');

/** A longer selection is no notice. */
const LONGEST_NOTICE = 64 * 1024;

/** A text with the breaks between a notice's parts, where a selection lost them. */
export function withBreaks(text: string, grammar: Grammar): string {
  const lines =
    text.length < LONGEST_NOTICE ? text.split('\n').flatMap((line) => withTitles(line, grammar)) : [text];
  const isFlat = text.length < LONGEST_NOTICE && lines.some((line) => line.length > LONG_LINE);
  if (!isFlat) return lines.join('\n');
  const longest = blankLine.test(text) ? LONG_LINE : FLAT_LINE;
  const end =
    lines.findIndex((line) => line.length <= longest && line.search(grammar.breaks.returned) === 0) >>> 0; // that message has its lines
  return lines
    .map((line, at) => (line.length > longest && at < end && !isReply(line) ? broken(line, grammar) : line))
    .join('\n');
}

/** What stands beside a title stood below it. */
const withTitles = (line: string, { breaks }: Grammar): string[] =>
  line.length > FLAT_LINE &&
  line.length < LONGEST_REPLY &&
  line.includes('@') &&
  title.test(line) &&
  !breaks.returned.test(line)
    ? line.replace(titles(), '\n$&\n').split('\n')
    : [line];

/** A server's reply alone is one line, and so is a sentence about nobody. */
const isReply = (line: string): boolean =>
  line.length < LONGEST_REPLY && (/^\s{0,8}[45]\d\d[ -]/.test(line) || !line.includes('@'));
const LONGEST_REPLY = 400;

function broken(line: string, grammar: Grammar): string {
  const at = line.search(grammar.breaks.returned) >>> 0;
  const below = line.slice(at);
  return `${brokenWords(line.slice(0, at), grammar)}${below && `\n${below.replace(titles(), '$&\n').replace(header, '\n$&')}`}`;
}

const brokenWords = (words: string, grammar: Grammar): string =>
  words
    .replace(titles(), '\n$&\n')
    .replace(rule, '\n$&\n')
    .split('\n')
    .map((line) => withEntries(line, grammar))
    .join('\n')
    .replace(grammar.breaks.starts, (found, ...rest) => {
      const { label } = rest.at(-1) as { label?: string };
      const at = rest.at(-3) as number;
      const before = behind(rest.at(-2) as string, at);
      if (!isBeginning(found, before, label)) return found;
      return label ? `\n  ${found}` : `\n${found}`; // indented, it is no header of a message
    })
    .split('\n')
    .map(withSentences)
    .map((line) => (line.length > LONG_TITLE && aboutMail.test(line) ? withoutFrame(line, grammar) : line))
    .join('\n');

/** A reply is left as it is. */
function withSentences(line: string): string {
  const at = line.search(code) >>> 0;
  return line.slice(0, at).replace(sentence, '$1\n') + line.slice(at);
}

/** What a mail was called is shorter; what a notice says goes on behind it. */
const LONG_TITLE = 30;

/** `Subject: Offer did not reach the following recipients:` */
function withoutFrame(line: string, { frames }: Grammar): string {
  const start = line.slice(0, MOST_OF_TITLE);
  const at = Math.min(
    ...frames.flatMap(({ body }) => Object.values(body).map((frame) => start.search(frame) >>> 0)),
  );
  return at < start.length ? `${line.slice(0, at)}\n${line.slice(at)}` : line;
}
const MOST_OF_TITLE = 400;

/** So much of what stands before a place is looked at. */
const behind = (text: string, at: number): string => text.slice(Math.max(0, at - 80), at);

/** No label follows a code, a command, or a word of its own sentence. */
function isBeginning(found: string, before: string, label: string | undefined): boolean {
  if (!/[\s.)>]$/.test(before)) return false;
  if (found.startsWith('<')) return !/\d[ -]$/.test(before);
  if (label === undefined) return true;
  if (/^rcpt/i.test(label) || noLabelBehind.test(before)) return false;
  return !/^[a-zà-ž]/.test(label) || /@[^\s@]{3,60}\s$/.test(before);
}

/** A list that lost its breaks: each address begins what is said of it. */
function withEntries(words: string, { breaks }: Grammar): string {
  const first = leading.test(words) ? 0 : words.search(listed);
  if (first < 0) return words;
  const seen = new Set<string>();
  const ended = (address: string, mark: string) => `\n${address}${mark === '' ? '\n' : ''}`;
  return words
    .replace(leading, (found, mark: string) => (mark === '' ? `${found}\n` : found))
    .replace(listed, (found, stop: string, address: string, mark: string, at: number, whole: string) => {
      const isKnown = (stop === ':' && seen.has(address.toLowerCase())) || code.test(behind(whole, at));
      seen.add(address.toLowerCase());
      return isKnown ? found : stop + ended(address, mark);
    })
    .replace(entry, (found, mark: string, at: number, whole: string) =>
      at <= first || breaks.within.test(behind(whole, at)) ? found : ended(found, mark),
    );
}
