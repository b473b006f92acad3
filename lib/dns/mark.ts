import type { Mark } from './finding.ts';
import { asShown } from './text.ts';

/** Where a place of a record is once the record has been made fit to be shown (`asShown` may lengthen or cut it). */
export function markIn(record: string, { start, end }: { start: number; end: number }): Mark {
  const shown = (until: number) => Math.min(asShown(record.slice(0, until)).length, asShown(record).length);
  return { record: 0, start: shown(start), end: shown(end) };
}
