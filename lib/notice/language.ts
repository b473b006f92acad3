import { withoutAccents } from './accents.ts';
import type { Grammar } from './grammar.ts';
import type { Language } from './languages/define.ts';

/** Which words are of which language. */
export interface Spelling {
  /** English is the first: what others have to outweigh. */
  codes: readonly string[];
  /** Word -> the languages that have it, a bit each. */
  languagesOf: ReadonlyMap<string, number>;
}

/** The words of the languages that share a script. */
export function spellingOf(languages: readonly Language[]): Spelling {
  const spelt = languages.filter(({ words }) => words !== undefined);
  const languagesOf = new Map<string, number>();
  for (const [index, { words = '' }] of spelt.entries()) {
    for (const known of withoutAccents(words).split(' ')) {
      languagesOf.set(known, (languagesOf.get(known) ?? 0) | (1 << index));
    }
  }
  return { codes: spelt.map(({ code }) => code), languagesOf };
}

/** Scripts of one language each, among those that notices are seen in; kana stands before the Chinese characters beside it. */
const scripts: readonly (readonly [language: string, sign: RegExp, fewest?: number])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['uk', /[іїєґ]/gi, 2], // letters that Russian has not
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];
const otherScript = /[^\0-\u024f\u2010-\u206f]/;

/** The frame stands at the beginning; behind it come replies, in English mostly. */
const HEAD = 1500;

/** A name or subject in another script is shorter than a sentence. */
const FEWEST_SIGNS = 8;

/** A word may belong to several languages, or to a name: one is no sign. */
const FEWEST_WORDS = 2;

/** Replies are English: so many English words weigh no more than one of another language. */
const ENGLISH_WEIGHT = 4;

/** What people wrote: the returned subject. */
const subject =
  /^.{0,3}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|emne|тема|件名|主[题旨 ]{1,3}题?|제목)\s?[:：].{0,400}$/gim;

/** Hosts, paths and base64 hold words of no language. */
const noWord = /[@/=]\S{1,400}/g;
const word = /\p{L}{2,20}/gu;

/** Most notices are English and say one of these; spares them the count. */
const plainEnglish =
  /\b(?:your message|the following|could not be delivered|the mail system|was not delivered)\b/i;
const isAscii = /^[\0-\x7f]*$/;

/** BCP 47 language of a notice's own words; undefined when nothing tells. */
export function languageOf(text: string, { spelling }: Grammar): string | undefined {
  const start = text.slice(0, HEAD);
  if (isAscii.test(start) && plainEnglish.test(start)) return 'en';
  const head = start.replace(subject, '').replace(noWord, ' ');
  return byScript(head) ?? byWords(head, spelling);
}

const byScript = (text: string): string | undefined =>
  otherScript.test(text)
    ? scripts.find(([, sign, fewest = FEWEST_SIGNS]) => (text.match(sign)?.length ?? 0) >= fewest)?.[0]
    : undefined;

/** The language of most different words; English only where no other has enough. */
function byWords(text: string, spelling: Spelling): string | undefined {
  const counts = countWords(text, spelling);
  const [english = 0, ...others] = counts;
  const most = Math.max(...others);
  const best = spelling.codes[others.indexOf(most) + 1];
  if (most >= FEWEST_WORDS && most * ENGLISH_WEIGHT > english) return best;
  if (english > 0) return 'en';
  return most > 0 ? best : undefined;
}

/** How many different words of each language, in their order. */
function countWords(text: string, { codes, languagesOf }: Spelling): number[] {
  const counts = codes.map(() => 0);
  for (const found of new Set(withoutAccents(text.toLowerCase()).match(word))) {
    const known = languagesOf.get(found) ?? 0;
    for (let index = 0; known >> index > 0; index++) {
      if (known & (1 << index)) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}
