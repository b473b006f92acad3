/** Where and when a report is made. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name: `Europe/Berlin`. */
  timeZone: string;
  /** BCP 47. */
  language: string;
}

/** Making one takes longer than a thousand uses. */
const made = new Map<string, Intl.DateTimeFormat>();

function format(at: number, { language, timeZone }: Clock, form: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([language, timeZone, form]);
  const known = made.get(key) ?? new Intl.DateTimeFormat(language, { ...form, timeZone });
  made.set(key, known);
  return known.format(at);
}

/** `27 November 2026`, in the words of the language. */
export const dayOf = (at: number, clock: Clock): string =>
  format(at, clock, { day: 'numeric', month: 'long', year: 'numeric' });

/** `27 Nov 2026`, in a table. */
export const shortDayOf = (at: number, clock: Clock): string =>
  format(at, clock, { day: 'numeric', month: 'short', year: 'numeric' });

/** `27 November 2026 at 10:12 GMT+1`: a time without its zone is of no use in somebody else's log. Empty for no time. */
export function momentOf(at: number, clock: Clock): string {
  if (Number.isNaN(at)) return '';
  return format(at, clock, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  });
}

/** `2026-11-27`, for the name of a file: the same in every language. */
export function fileDayOf(at: number, { timeZone }: Clock): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** `10,000` */
export const numberOf = (count: number, { language }: Clock): string =>
  new Intl.NumberFormat(language).format(count);

/** `10:12` */
export const hourOf = (at: number, clock: Clock): string =>
  format(at, clock, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
