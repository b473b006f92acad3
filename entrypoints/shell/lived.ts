import { storage } from 'wxt/utils/storage';
import { DAY } from '../../lib/history/days.ts';
import { type Lived, live } from '../../lib/history/lived.ts';

const item = storage.defineItem<unknown>('local:clock');

const isWorthKeeping = (before: Partial<Lived> | null, after: Lived): boolean =>
  before?.jumped !== after.jumped || Math.abs(after.believed - (before?.believed ?? 0)) >= DAY;

/** The time by which is decided what is too old: that of the clock, unless it has just jumped far ahead. */
export async function livedUntil(): Promise<number> {
  const before = await item.getValue();
  const after = live(before, Date.now());
  // Where nothing more can be kept this is none of the things to complain about.
  if (isWorthKeeping(before as Partial<Lived> | null, after))
    await item.setValue(after).catch(() => undefined);
  return after.believed;
}
