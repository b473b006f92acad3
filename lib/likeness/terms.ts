/** The words of a text, in lower case and cut to their stems, with the places of the whole words. */
export interface Words {
  words: string[];
  starts: number[];
  ends: number[];
}

/** A word is known by so many first letters: one entry for "reject", "rejected", "rejection", in any language. */
const STEM = 6;

/** What comes behind so many words says nothing new. */
const MOST_WORDS = 120;

/** Letters from Latin to Cyrillic; digits and marks divide. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
/** Languages that write no blanks: each sign is a word. */
const isSign = (code: number): boolean => code >= 0x3040 && code <= 0xd7a3;

/** Splits a text whose names are masked. */
export function wordsOf(text: string): Words {
  const lower = text.toLowerCase();
  const found: Words = { words: [], starts: [], ends: [] };
  const add = (start: number, end: number) => {
    found.words.push(lower.slice(start, Math.min(end, start + STEM)));
    found.starts.push(start);
    found.ends.push(end);
  };
  let start = -1;
  for (let at = 0; at <= lower.length && found.words.length < MOST_WORDS; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    if (isLetter(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && at - start > 1) add(start, at); // a single letter says nothing
    start = -1;
    if (isSign(code)) add(at, at + 1);
  }
  return found;
}

/** Every term that a model may know of a text: its words, its pairs of neighbours, its marks. */
export function termsOf(text: string, marks: readonly string[]): string[] {
  const { words } = wordsOf(text);
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...words, ...pairs, ...marks];
}
