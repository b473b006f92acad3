import { dateIn } from './dates.ts';
import type { Language } from './languages/define.ts';
import { languages } from './languages/index.ts';

/** The words of all languages for one thing, as a source. */
const union = (part: keyof Language['horizon']): string =>
  languages.flatMap(({ horizon }) => horizon[part] ?? []).join('|');

/** A unit ends where its word does; Asian scripts leave no blank behind it. */
const END = '(?![a-zà-ÿа-яё])';
const hours = new RegExp(`(\\d{1,3})\\s{0,3}(?:more )?(?:${union('hour')})${END}`, 'iu');
const days = new RegExp(`(\\d{1,2})\\s{0,3}(?:more )?(?:${union('day')})${END}`, 'iu');
const retry = new RegExp(union('retry'), 'iu');

/** A time that has passed already, or that lies between two attempts. */
const passed = new RegExp(
  `(?<!\\p{L})(?:${union('passed')})\\s{1,3}(?:the (?:last|past)\\s{1,3})?\\d{1,3}`,
  'giu',
);
/** Counted from when the message was accepted: "until it is 5 days old", "up to 4 days in the queue". */
const sinceArrival =
  /until (?:it|the message) is|message is \d{1,2} day|kept in the queue for|queue for up to/i;

/** Before or behind the date that the attempts end with. */
const until = new RegExp(
  `(?<!\\p{L})(?:${union('until')})\\s{1,3}(?=[^\\n]{0,20}\\d)([^\\n]{6,60})|([^\\n]{6,60})\\s?(?:${union('untilBehind')})`,
  'iu',
);

const HOUR = 3_600_000;

/** A notice's own words are shorter. */
const LONGEST = 8000;

/** Until when the sending server goes on trying, ISO 8601; a number of hours counts from the notice, or from the message's arrival. */
export function retryUntil(text: string, date: string | undefined, arrival?: string): string | undefined {
  const said = sentences(text.slice(0, LONGEST));
  for (const sentence of said) {
    const named = until.exec(sentence);
    const end = dateIn(named?.[1] ?? named?.[2] ?? '');
    if (end) return end;
  }
  for (const sentence of said) {
    const start = sinceArrival.test(sentence) ? (arrival ?? date) : date;
    const length = start === undefined ? 0 : lengthIn(sentence.replace(passed, ''));
    if (start !== undefined && length > 0) return new Date(Date.parse(start) + length * HOUR).toISOString();
  }
  return undefined;
}

const sentences = (text: string): string[] =>
  text
    .replace(/([^\s:])\n(?=\S)/g, '$1 ')
    .split(/(?<!\d)[.!?]\s|[。！？]|\n/)
    .filter((sentence) => /\d/.test(sentence) && sentence.length < 1000 && retry.test(sentence));

/** "1 days, 19 hours" in hours. */
function lengthIn(sentence: string): number {
  const inDays = Number(days.exec(sentence)?.[1] ?? 0);
  const inHours = Number(hours.exec(sentence)?.[1] ?? 0);
  return inDays * 24 + inHours;
}
