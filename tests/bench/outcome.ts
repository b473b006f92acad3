import { cpus } from 'node:os';
import type { Measurement } from './measurement.ts';

/** What a whole run came to; one JSON object. */
export interface Outcome {
  /** ISO 8601. */
  at: string;
  machine: Machine;
  suites: { id: string; title: string; measurements: Measurement[] }[];
}

/** On what it was measured: times of other machines are other times. */
export interface Machine {
  processor: string;
  cores: number;
  node: string;
}

/** This machine, by what its system says of it; no name of its own. */
export function thisMachine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown processor',
    cores: all.length,
    node: process.versions.node,
  };
}

/** Is every budget kept? */
export const isKept = ({ suites }: Outcome): boolean =>
  suites.every(({ measurements }) => measurements.every((one) => one.isKept));
