/** How people and programs write a letter without its accent; other letters lose the mark (NFD). */
const special: Readonly<Record<string, string>> = {
  ä: 'ae?',
  ö: 'oe?',
  ü: 'ue?',
  ß: 'ss?',
  æ: 'ae?',
  ø: 'oe?',
  å: 'aa?',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const accented = /[\u00df-\u00f6\u00f8-\u017f]/g;

const bare = (letter: string): string => special[letter] ?? letter.normalize('NFD').charAt(0);

/** The source of a pattern that takes words also without their accents; no accented letter stands inside a class. */
export const tolerant = (source: string): string =>
  source.replace(accented, (letter) => `(?:${letter}|${bare(letter)})`);

/** A word without accents. */
export const withoutAccents = (text: string): string =>
  text.replace(accented, (letter) => bare(letter).replace(/e?\?$/, ''));
