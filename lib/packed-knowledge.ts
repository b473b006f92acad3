import type { Cause } from './causes/define.ts';
import type { Reason } from './causes/index.ts';
import type { Tables } from './notice/grammar.ts';

/** A cause as far as replies are read by it. */
export type KnownCause = Omit<Cause, 'source'> & { id: Reason };

/** The weights of a linear model (likeness/linear-model.ts), as scripts/train.ts writes them. */
export interface Model {
  labels: string[];
  scale: number;
  bias: number[];
  /** A line each (likeness/packed-model.ts). */
  terms: string;
  /** A character each, a row per term. */
  weights: string;
}

/** All that is known of notices and replies: data. */
export interface Knowledge extends Tables {
  /** In the order of precedence. */
  causes: readonly KnownCause[];
  model: Model;
}

/** A regular expression in JSON: this mark, its flags, a slash, its source. No text begins so. */
const MARK = '~';
/** A sign for what expressions hold by the thousand; none holds the sign. It saves 6 kB of the download. */
const SIGNS = [
  ['¬', "(?:not|n't|never|no {1,3}longer)"],
  ['§', "(?:is|was|are|were|has {1,3}been|have {1,3}been|'s)"],
  ['~', ' {1,3}'],
  ['`', '(?:'],
] as const;

function packExpression({ flags, source }: RegExp): string {
  if (SIGNS.some(([sign]) => source.includes(sign))) throw new Error(`A sign of ours is in ${source}`);
  return `${MARK}${flags}/${SIGNS.reduce((text, [sign, part]) => text.replaceAll(part, sign), source)}`;
}

function unpackExpression(text: string): RegExp {
  const start = text.indexOf('/');
  const packed = text.slice(start + 1);
  const source = SIGNS.reduceRight((rest, [sign, part]) => rest.replaceAll(sign, part), packed);
  return new RegExp(source, text.slice(MARK.length, start));
}

/** Data as the text of a file. What is no data, a function say, is a mistake. */
export const packData = (data: object): string =>
  JSON.stringify(data, (key, value: unknown) => {
    if (value instanceof RegExp) return packExpression(value);
    if (!isData(value)) throw new Error(`${key} is no data`);
    if (key !== 'source') return value;
    if (!String(value).startsWith('https://')) throw new Error(`A field called source is left out: ${value}`);
    return undefined; // where a fact comes from is for readers of the code
  });

/** Data out of such a text, which the build wrote: never out of anything else. */
export const unpackData = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(MARK) ? unpackExpression(value) : value,
  );

/** Knowledge as the text of a file: the extension's worker reads it when first needed, and starts without it. */
export const packKnowledge = (knowledge: Knowledge): string => packData(knowledge);

/** Knowledge out of such a text. */
export const unpackKnowledge = (text: string): Knowledge => unpackData(text) as Knowledge;

/** Maps, sets and functions would be lost without a word, and a text with the mark would come back as something else. */
const isData = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.startsWith(MARK);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return typeof value !== 'function';
  return [Object.prototype, null].includes(Object.getPrototypeOf(value));
};
