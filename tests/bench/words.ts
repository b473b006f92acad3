import type { Measurement } from './measurement.ts';

/** Three digits that count, and no more: `0.21`, `15.5`, `163`, `61,200`; JSON knows no NaN. */
function numberOf(value: number): string {
  if (!Number.isFinite(value)) return 'something else';
  if (Math.abs(value) >= 100) return new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(value);
  return new Intl.NumberFormat('en', { maximumSignificantDigits: Math.abs(value) < 1 ? 2 : 3 }).format(value);
}

/** What was measured, with its unit. */
export const valueIn = ({ value, unit }: Measurement): string => `${numberOf(value)} ${unit}`.trim();

/** What it may be. */
export function budgetIn({ most, least, unit }: Measurement): string {
  if (most !== undefined && most === least) return `exactly ${numberOf(most)} ${unit}`.trim();
  if (most !== undefined) return `at most ${numberOf(most)} ${unit}`.trim();
  return `at least ${numberOf(least ?? Number.NaN)} ${unit}`.trim();
}
