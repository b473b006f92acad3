import fc from 'fast-check';
import type { Pattern } from '../../../lib/causes/define.ts';
import { causes } from '../../../lib/causes/index.ts';

const ofWords = ['wording', 'vendor', 'token', 'phrase', 'lane'];

/** Every expression that looks for words, with the cause it belongs to. */
export const expressions = causes.flatMap((cause) =>
  (cause.when as readonly Pattern[]).flatMap((pattern) => {
    const found = Object.entries(pattern).find(([field]) => ofWords.includes(field));
    return found ? [[cause.id, found[1] as RegExp] as const] : [];
  }),
);

/** Every expression that takes an answer back; causes share some. */
export const exceptions = [
  ...new Set(causes.flatMap((cause) => ('unless' in cause ? (cause.unless as readonly RegExp[]) : []))),
];

/** fast-check takes longer to take an expression apart than to build texts of it. */
const known = new Map<string, fc.Arbitrary<string>>();

/** Texts that the expression is likely to match; fast-check builds them, but knows no assertions. */
export function textsLike(expression: RegExp): fc.Arbitrary<string> {
  const source = withoutAssertions(expression.source);
  const texts = known.get(source) ?? fc.stringMatching(new RegExp(source));
  known.set(source, texts);
  return texts;
}

function withoutAssertions(source: string): string {
  const left = source.replace(/\\[bB]|\^|(?<!\\)\$/g, '');
  const at = left.search(/\(\?<?[=!]/);
  if (at < 0) return left;
  return withoutAssertions(left.slice(0, at) + left.slice(endOfGroup(left, at)));
}

function endOfGroup(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}
