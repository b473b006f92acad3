import { ADDRESS } from './addresses.ts';
import type { Grammar } from './grammar.ts';
import type { LabelSources } from './labels.ts';

/** Lines of a mail are shorter; text without breaks comes from a browser's selection (style.md 4). */
const LONG_LINE = 400;

/** Where a line of a notice begins, in a text that lost its breaks. */
export const breakPattern = ({ server }: LabelSources): RegExp =>
  new RegExp(
    [
      '(?:reporting-mta|received-from-mta|arrival-date|original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|x-[a-z]{2,20}-[a-z-]{2,30}):\\s',
      '(?:received|return-path|dkim-signature|message-id|mime-version|arc-seal): ?\\S',
      `${server}[:：]`,
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

/** A text with the breaks between a notice's parts, where a selection lost them. */
export function withBreaks(text: string, grammar: Grammar): string {
  const isFlat = text.length < LONGEST_NOTICE && text.split('\n').some((line) => line.length > LONG_LINE);
  if (!isFlat) return text;
  return text
    .split('\n')
    .map((line) => (line.length > LONG_LINE ? broken(line, grammar) : line))
    .join('\n');
}

const broken = (line: string, { breaks }: Grammar): string =>
  line.replace(listed, ':\n$1\n').replace(breaks, (found, ...rest) => {
    const at = rest.find((value): value is number => typeof value === 'number') ?? 0;
    return at === 0 || !/[\s.)>]/.test(line[at - 1] ?? ' ') ? found : `\n${found}`;
  });
