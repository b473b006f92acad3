import type { Pattern } from '../../../lib/history/patterns/define.ts';
import type { PackedCampaigns } from './packed.ts';

/** What the page asks its worker. */
export interface Question {
  /** What is remembered, or what the empty page shows. */
  about: 'kept' | 'example';
  /** What the change is called in the example. */
  change: string;
  now: number;
  /** For dates in sentences. */
  language: string;
}

/** What it answers, one after the other. */
export type Answer =
  | { kind: 'campaigns'; packed: PackedCampaigns }
  | { kind: 'patterns'; patterns: readonly Pattern[] };
