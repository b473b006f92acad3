import type { FindOptions } from '../../../lib/history/patterns/find.ts';

/** How patterns write a day and a time in a language. */
export function sayIn(language: string): NonNullable<FindOptions['say']> {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  return { day: (at) => day.format(at), time: (at) => time.format(at) };
}
