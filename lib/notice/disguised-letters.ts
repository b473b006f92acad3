/** Letters of other scripts that look Latin, and what cannot be seen: a filter that looks for words then finds none. */
const alike: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  ο: 'o',
  α: 'a',
  ε: 'e',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  χ: 'x',
};
const mixed = /[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]/g;
const unseen = /(?<=[a-z\u0370-\u052f])[\u200b-\u200d\u2060\ufeff]{1,8}(?=[a-z\u0370-\u052f])/g;
const mixedWord = /(?=[\u0370-\u052f]{0,40}[a-z])[a-z\u0370-\u052f]{2,60}/g;

/** A slip of the keyboard or a product's name is no disguise. */
const FEWEST = 3;

/** Words spelt to be read by people only. */
export function hasDisguisedLetters(text: string): boolean {
  const lower = text.toLowerCase();
  if (isAscii.test(lower)) return false;
  return [mixed, unseen].some((pattern) => [...lower.matchAll(pattern).take(FEWEST)].length === FEWEST);
}

export const isAscii = /^[\0-\x7f]*$/;

/** The letters that they stand for; lower case. */
export const undisguised = (lower: string): string =>
  lower
    .replace(unseen, '')
    .replace(mixedWord, (word) => word.replace(/[\u0370-\u052f]/g, (letter) => alike[letter] ?? letter));
