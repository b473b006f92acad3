/** One number against its budget. */
export interface Measurement {
  what: string;
  value: number;
  unit: string;
  /** At most, or at least, this much; both alike where it has to be exactly that. */
  most?: number;
  least?: number;
  isKept: boolean;
}

/** What has to stay small. */
export const atMost = (what: string, value: number, most: number, unit: string): Measurement => ({
  what,
  value,
  unit,
  most,
  isKept: value <= most,
});

/** What has to be plenty. */
export const atLeast = (what: string, value: number, least: number, unit: string): Measurement => ({
  what,
  value,
  unit,
  least,
  isKept: value >= least,
});

/** What cannot be otherwise; NaN where it was something else altogether. */
export const exactly = (what: string, value: number, wanted: number, unit: string): Measurement => ({
  what,
  value,
  unit,
  most: wanted,
  least: wanted,
  isKept: value === wanted,
});

/** Hands what a suite has measured to whoever runs it: one line of JSON, and nothing else on standard output. */
export const hand = (measurements: readonly Measurement[]): void =>
  void process.stdout.write(`${JSON.stringify(measurements)}\n`);
