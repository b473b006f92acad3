import type { Bucket } from '../diagnosis.ts';
import type { Reason } from './index.ts';
import { byNoun } from './reasons-by-noun.ts';

type Named = keyof typeof byNoun;

/** The buckets that words alone can name. */
export const namedBuckets = () => Object.keys(byNoun) as Named[];

/** What a wording that no rule knows most probably means within its bucket. */
export const plainestOf = (bucket: Bucket, words: string): Reason | undefined =>
  byNoun[bucket as Named]?.find(([noun]) => noun.test(words))?.[1];
