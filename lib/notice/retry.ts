import { dateIn } from './dates.ts';
import type { Grammar } from './grammar.ts';
import type { Language } from './languages/define.ts';

/** What is said of the time that is left, in all languages. */
export interface HorizonPatterns {
  hours: RegExp;
  days: RegExp;
  /** In the sentence that names the time. */
  retry: RegExp;
  /** A time that has passed already, or that lies between two attempts. */
  passed: RegExp;
  /** Before or behind the date that the attempts end with. */
  until: RegExp;
}

/** A unit ends where its word does; Asian scripts leave no blank behind it. */
const END = '(?![a-zà-ÿа-яё])';

/** The horizons of the languages put together. */
export function horizonOf(languages: readonly Language[]): HorizonPatterns {
  const union = (part: keyof Language['horizon']): string =>
    languages.flatMap(({ horizon }) => horizon[part] ?? []).join('|');
  return {
    hours: new RegExp(`(\\d{1,3})\\s{0,3}(?:more )?(?:${union('hour')})${END}`, 'iu'),
    days: new RegExp(`(\\d{1,2})\\s{0,3}(?:more )?(?:${union('day')})${END}`, 'iu'),
    retry: new RegExp(union('retry'), 'iu'),
    passed: new RegExp(
      `(?<!\\p{L})(?:${union('passed')})\\s{1,3}(?:the (?:last|past)\\s{1,3})?\\d{1,3}`,
      'giu',
    ),
    until: new RegExp(
      `(?<!\\p{L})(?:${union('until')})\\s{1,3}(?=[^\\n]{0,20}\\d)([^\\n]{6,60})|([^\\n]{6,60})\\s?(?:${union('untilBehind')})`,
      'iu',
    ),
  };
}

/** Counted from when the message was accepted: "until it is 5 days old", "up to 4 days in the queue". */
const sinceArrival =
  /until (?:it|the message) is|message is \d{1,2} day|kept in the queue for|queue for up to/i;

const HOUR = 3_600_000;

/** A notice's own words are shorter. */
const LONGEST = 8000;

/** Until when the sending server goes on trying, ISO 8601; a number of hours counts from the notice, or from the message's arrival. */
export function retryUntil(
  text: string,
  date: string | undefined,
  arrival: string | undefined,
  { horizon }: Grammar,
): string | undefined {
  const said = sentences(text.slice(0, LONGEST), horizon);
  for (const sentence of said) {
    const named = horizon.until.exec(sentence);
    const end = dateIn(named?.[1] ?? named?.[2] ?? '');
    if (end) return end;
  }
  for (const sentence of said) {
    const start = sinceArrival.test(sentence) ? (arrival ?? date) : date;
    const length = start === undefined ? 0 : lengthIn(sentence.replace(horizon.passed, ''), horizon);
    if (start !== undefined && length > 0) return new Date(Date.parse(start) + length * HOUR).toISOString();
  }
  return undefined;
}

const sentences = (text: string, { retry }: HorizonPatterns): string[] =>
  text
    .replace(/([^\s:])\n(?=\S)/g, '$1 ')
    .split(/(?<!\d)[.!?]\s|[。！？]|\n/)
    .filter((sentence) => /\d/.test(sentence) && sentence.length < 1000 && retry.test(sentence));

/** "1 days, 19 hours" in hours. */
function lengthIn(sentence: string, { days, hours }: HorizonPatterns): number {
  const inDays = Number(days.exec(sentence)?.[1] ?? 0);
  const inHours = Number(hours.exec(sentence)?.[1] ?? 0);
  return inDays * 24 + inHours;
}
