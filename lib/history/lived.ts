import { DAY } from './days.ts';

/** What is known of the clock of this computer. */
export interface Lived {
  /** The last time that is believed. */
  believed: number;
  /** When the clock jumped ahead of it, as it says itself. */
  jumped?: number;
}

/** A longer absence is rare, and costs no more than a day of patience. */
const JUMP = 7 * DAY;
/** A dead battery or a restored machine is put right by the network within minutes of its start. */
const PROOF = DAY;

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/**
 * What to believe of the clock, by what was believed before. A clock that is suddenly far ahead would have all that is
 * remembered forgotten at once, and for good: it is believed only after it has gone on for a day from there, which a
 * wrong one hardly does and a person who was away does not notice. A clock that goes back loses nothing: believed at once.
 */
export function live(kept: unknown, now: number): Lived {
  const { believed, jumped } = (kept ?? {}) as Partial<Record<keyof Lived, unknown>>;
  if (!isTime(believed) || now <= believed + JUMP) return { believed: now };
  if (!isTime(jumped) || now < jumped || now > jumped + JUMP) return { believed, jumped: now };
  return now < jumped + PROOF ? { believed, jumped } : { believed: now };
}
