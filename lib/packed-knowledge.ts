import type { Cause } from './causes/define.ts';
import type { Reason } from './causes/index.ts';
import type { Tables } from './notice/grammar.ts';

/** A cause as far as replies are read by it. */
export type KnownCause = Omit<Cause, 'source'> & { id: Reason };

/** The weights of the second opinion, as scripts/train.ts writes them. */
export interface Model {
  buckets: string[];
  scale: number;
  bias: number[];
  /** A line each. */
  terms: string;
  /** Base64 of signed octets, a row per term. */
  weights: string;
}

/** All that is known of notices and replies: data. */
export interface Knowledge extends Tables {
  /** In the order of precedence. */
  causes: readonly KnownCause[];
  model: Model;
}

/** A regular expression in JSON. */
interface PackedExpression {
  expression: string;
  flags: string;
}

/** Data as the text of a file. What is no data, a function say, is a mistake. */
export const packData = (data: object): string =>
  JSON.stringify(data, (key, value: unknown) => {
    if (value instanceof RegExp) {
      return { expression: value.source, flags: value.flags } satisfies PackedExpression;
    }
    if (!isData(value)) throw new Error(`${key} is no data`);
    return key === 'source' ? undefined : value; // where a fact comes from is for readers of the code
  });

/** Data out of such a text, which the build wrote: never out of anything else. */
export const unpackData = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) =>
    isExpression(value) ? new RegExp(value.expression, value.flags) : value,
  );

/** Knowledge as the text of a file: the extension's worker reads it when first needed, and starts without it. */
export const packKnowledge = (knowledge: Knowledge): string => packData(knowledge);

/** Knowledge out of such a text. */
export const unpackKnowledge = (text: string): Knowledge => unpackData(text) as Knowledge;

/** Maps, sets and functions would be lost without a word. */
const isData = (value: unknown): boolean =>
  typeof value !== 'function' &&
  (typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    [Object.prototype, null].includes(Object.getPrototypeOf(value)));

const isExpression = (value: unknown): value is PackedExpression =>
  typeof value === 'object' && value !== null && 'expression' in value;
