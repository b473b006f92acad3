/** A stretch of a text, and whether the others lack it. */
export interface Piece {
  text: string;
  isOwn: boolean;
}

/** A reply that is remembered has at most 1,000 characters; a table of that size is filled in a few milliseconds. */
const MOST_TOKENS = 600;

/** A word with what binds it (`mx1.acme.example`, `5.7.1`); in scripts without blanks a character; a blank; a sign. */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]{1,80}(?:[.@_:/-][\p{L}\p{M}\p{N}]{1,80}){0,20}|\s{1,80}|./gsu;

const tokensIn = (text: string): string[] => (text.match(token) ?? []).slice(0, MOST_TOKENS);

/** The values are not all alike. */
export const isDifferent = (values: readonly (string | undefined)[]): boolean =>
  values.some((value) => value !== values[0]);

/** Each text in pieces: what the first has in common with all others, and what only some have. */
export function compareTexts(texts: readonly string[]): Piece[][] {
  const [first = [], ...others] = texts.map(tokensIn);
  const shared = others.map((other) => sharedBy(first, other));
  const inAll = first.map((_, at) => shared.every(({ inFirst }) => inFirst.has(at)));
  const rest = others.map((other, index) => piecesOf(other, (at) => !shared[index]?.inOther.has(at)));
  return [piecesOf(first, (at) => inAll[at] === false), ...rest].slice(0, texts.length);
}

interface Shared {
  inFirst: Set<number>;
  inOther: Set<number>;
}

/** The places of a longest common subsequence, in both. */
function sharedBy(first: readonly string[], other: readonly string[]): Shared {
  const width = other.length + 1;
  const longest = new Uint16Array((first.length + 1) * width); // from here to both ends
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        first[i] === other[j]
          ? at(longest, (i + 1) * width + j + 1) + 1
          : Math.max(at(longest, (i + 1) * width + j), at(longest, i * width + j + 1));
    }
  }
  const shared: Shared = { inFirst: new Set(), inOther: new Set() };
  for (let i = 0, j = 0; i < first.length && j < other.length; ) {
    if (first[i] === other[j]) {
      shared.inFirst.add(i++);
      shared.inOther.add(j++);
    } else if (at(longest, (i + 1) * width + j) >= at(longest, i * width + j + 1)) i++;
    else j++;
  }
  return shared;
}

const at = (table: Uint16Array, index: number): number => table[index] ?? 0;

/** Neighbours of one kind become one piece; a blank belongs to what stands around it. */
function piecesOf(tokens: readonly string[], isOwnAt: (at: number) => boolean): Piece[] {
  const isBlank = (index: number) => tokens[index]?.trim() === '';
  const isOwn = tokens.map((_, index) =>
    isBlank(index)
      ? index > 0 && index < tokens.length - 1 && isOwnAt(index - 1) && isOwnAt(index + 1)
      : isOwnAt(index),
  );
  const pieces: Piece[] = [];
  for (const [index, text] of tokens.entries()) {
    const last = pieces.at(-1);
    if (last && last.isOwn === isOwn[index]) last.text += text;
    else pieces.push({ text, isOwn: isOwn[index] ?? false });
  }
  return pieces;
}
