import type { History } from '../../lib/history/entry.ts';
import type { Result } from '../../lib/i18n.ts';

type Reading = Promise<Result<History>>;
const place = globalThis as typeof globalThis & { historyReading?: Reading | undefined };

/** Puts the history that is being read where the code of the page finds it. */
export function hold(reading: Reading): void {
  place.historyReading = reading;
}

/** Takes it, once: thousands of bounces are held by nobody else. */
export function take(): Reading | undefined {
  const reading = place.historyReading;
  place.historyReading = undefined;
  return reading;
}
