import { DAY } from '../days.ts';

/** Whether `3/5` is in May or in March. */
export type DayOrder = 'day-first' | 'month-first';

/** Numbers that are seconds, milliseconds or microseconds since 1970. */
const NUMBER = /^\d{9,17}(?:\.\d{1,9})?$/;
const SECONDS_UNTIL = 1e11;
const MILLISECONDS_UNTIL = 1e14;

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?: UTC| GMT)?$/i;
const NUMERIC =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T ,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)? ?([AP]\.?M\.?)?/i;
const ZONE = /^([+-])(\d{2}):?(\d{2})$/;

/** Mail is not older, and a clock that is a day ahead is wrong. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LONGEST = 80;

function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = ZONE.exec(zone ?? '') ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000 * (sign === '-' ? -1 : 1);
}

function fromParts(year: number, month: number, day: number, clock: readonly number[]): number | undefined {
  const at = Date.UTC(year, month - 1, day, ...([...clock] as [number, number, number]));
  const isDate = month >= 1 && month <= 12 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return isDate ? at : undefined;
}

const clockOf = (hours = '0', minutes = '0', seconds = '0', half = ''): number[] => {
  const isHalf = half !== '';
  const hour = isHalf ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  return [hour, Number(minutes), Number(seconds)];
};

function fromIso(text: string): number | undefined {
  const [, year, month, day, hours, minutes, seconds, zone] = ISO.exec(text) ?? [];
  if (!year) return undefined;
  const at = fromParts(Number(year), Number(month), Number(day), clockOf(hours, minutes, seconds));
  return at === undefined ? undefined : at - offsetOf(zone);
}

function fromNumeric(text: string, order: DayOrder): number | undefined {
  const [, first, second, year, hours, minutes, seconds, half] = NUMERIC.exec(text) ?? [];
  if (!year) return undefined;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const whole = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return fromParts(whole, Number(month), Number(day), clockOf(hours, minutes, seconds, half));
}

function fromNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  if (value < SECONDS_UNTIL) return value * 1000;
  return value < MILLISECONDS_UNTIL ? value : value / 1000;
}

/** `Nov 26, 2026, 10:00 AM` and `Thu, 26 Nov 2026 10:00:00 +0000`; without a zone it is UTC, as services export. */
function fromWords(text: string): number | undefined {
  if (!/[a-z]{3}/i.test(text) || !/\d{4}/.test(text)) return undefined;
  const hasZone = /(?:[+-]\d{4}|GMT|UTC|Z|\b[ECMP][SD]T)\s?$/i.test(text);
  const at = Date.parse(hasZone ? text : `${text.replace(/ at /, ' ')} UTC`);
  return Number.isNaN(at) ? undefined : at;
}

/** When that was, in milliseconds since 1970; undefined where the text is no time of the past. */
export function timeOf(text: string, order: DayOrder, now: number): number | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  const at = fromNumber(trimmed) ?? fromIso(trimmed) ?? fromNumeric(trimmed, order) ?? fromWords(trimmed);
  return at !== undefined && at >= EARLIEST && at < now + DAY ? Math.floor(at) : undefined;
}

/** Which order these times are written in, as far as one of them tells. */
export function orderOf(texts: readonly string[], otherwise: DayOrder): DayOrder {
  for (const text of texts) {
    const [, first, second] = NUMERIC.exec(text.trim()) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return texts.some((text) => /^\d{1,2}\.\d{1,2}\./.test(text.trim())) ? 'day-first' : otherwise;
}

/** The order in which this language writes days and months. */
export function dayOrderOf(language: string): DayOrder {
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  const places = parts.map(({ type }) => type);
  return places.indexOf('day') < places.indexOf('month') ? 'day-first' : 'month-first';
}
