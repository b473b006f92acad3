import { type Concept, concepts } from './bait-concepts.ts';

const names = Object.keys(concepts) as Concept[];
const bitOf = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Concept, number>;
const bitsOf = (wanted: readonly Concept[]): number => wanted.reduce((bits, name) => bits | bitOf[name], 0);

const special: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'a', ł: 'l', đ: 'd', ı: 'i' };

/** Lower case, without accents: people and programs leave them out (and NFD takes Hangul apart, hence NFC). */
const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøæłđı]/g, (letter) => special[letter] ?? letter);
};

interface Stem {
  text: string;
  /** The word is the stem (`$` in the table). */
  isWhole: boolean;
  bits: number;
}

const unspaced = '\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af';
const isUnspaced = new RegExp(`^[${unspaced}]`);
const share = '(?:9\\d(?:[.,]\\d)?|100) ?[%％]|[%％] ?9\\d';
/** A count, as far as digits tell: no date, time, version or code. */
const count = '(?<![\\w.:,/#@-])(?:[2-9]|[1-9]\\d)(?![\\w.:,/%-]|\\s?[月日年時时天分秒小월일년시분])';
const words = new RegExp(`[a-z]{2,40}|[а-я]{2,40}|[${unspaced}]{2,400}|${share}|${count}`, 'g');
/** Stems are looked up by their beginning. */
const keyOf = (word: string): string => word.slice(0, isUnspaced.test(word) ? 2 : 3);

const stems = new Map<string, Stem[]>();
for (const name of names) {
  const entries = fold(concepts[name]).split(/[\s;]+/);
  for (const entry of entries.filter((part) => part !== '' && !part.endsWith(':'))) {
    const text = entry.replace('$', '');
    const known = stems.get(keyOf(text)) ?? [];
    stems.set(keyOf(text), [...known, { text, isWhole: entry.endsWith('$'), bits: bitOf[name] }]);
  }
}

function bitsOfWord(word: string): number {
  if (/[%％]/.test(word)) return bitOf.full;
  if (word <= '9' && word >= '1') return bitOf.number;
  let bits = 0;
  for (const stem of stems.get(keyOf(word)) ?? []) {
    const fits = stem.isWhole ? word === stem.text : word.startsWith(stem.text);
    if (fits) bits |= stem.bits;
  }
  return bits & bitOf.other ? bitOf.other : bits;
}

/** A concept of the text, and where it stands. */
interface Hit {
  at: number;
  bits: number;
}

/** Whoever writes so many words of it has said it. */
const MOST_HITS = 600;
/** Chinese characters and kana say as much in half the space. */
const DENSE = 2;
const LONGEST_STEM = 6;

/** The concepts of a folded text, in their order. */
function hitsIn(folded: string): Hit[] {
  const hits: Hit[] = [];
  let shift = 0;
  for (const { 0: word, index } of folded.matchAll(words)) {
    if (hits.length > MOST_HITS) break;
    const isDense = isUnspaced.test(word);
    const last = isDense ? word.length - 2 : 0;
    for (let offset = 0; offset <= last; offset++) {
      const bits = bitsOfWord(isDense ? word.slice(offset, offset + LONGEST_STEM) : word);
      if (bits !== 0) hits.push({ at: index + shift + offset * DENSE, bits });
    }
    if (isDense) shift += word.length * (DENSE - 1);
  }
  return hits;
}

/** Which of the concepts a short text holds, a name or a subject. */
export function mentions(text: string, wanted: readonly (readonly Concept[])[]): boolean {
  const bits = hitsIn(fold(text.slice(0, 1000))).reduce((all, hit) => all | hit.bits, 0);
  return wanted.some((set) => (bits & bitsOf(set)) === bitsOf(set));
}

/** A sign that a "bounce" is bait: what it says. */
export interface BaitSign {
  id: string;
  /** Asks for the click or the password that the whole mail is about. */
  asks?: true;
  /** Concepts that stand together, in any order. */
  together: readonly (readonly Concept[])[];
  /** Near it, the same words mean something else. */
  unless?: Concept;
  /** Characters. */
  within?: number;
}

const defineSign = (sign: BaitSign): BaitSign => sign;

const WITHIN = 60;

/** A line that is nothing but a call: what a button leaves behind in a text. */
const button = defineSign({ id: 'lone-button', asks: true, together: [['click']] });

const releaseLink = defineSign({
  id: 'release-link',
  asks: true,
  together: [
    ['ask', 'mail'],
    ['ask', 'deliver'],
    ['ask', 'storage'],
    ['go', 'deliver'],
  ],
  within: 30,
});

export const baitSigns: readonly BaitSign[] = [
  defineSign({
    id: 'messages-held',
    together: [
      ['mail', 'held'],
      ['mail', 'not', 'deliver'],
    ],
    unless: 'optout',
  }),
  defineSign({ id: 'message-count', together: [['number', 'mail']], within: 25 }),
  releaseLink,
  button,
  defineSign({
    id: 'verify-account',
    asks: true,
    together: [
      ['ask', 'secret'],
      ['ask', 'account'],
    ],
    unless: 'other',
    within: 40,
  }),
  defineSign({ id: 'keep-password', asks: true, together: [['keep', 'secret']], within: 30 }),
  defineSign({
    id: 'storage-threat',
    together: [
      ['storage', 'full'],
      ['account', 'full'],
      ['account', 'threat'],
    ],
    unless: 'other',
  }),
  defineSign({ id: 'deadline', together: [['threat', 'deadline']] }),
  defineSign({
    id: 'system-fault',
    together: [
      ['fault', 'held'],
      ['fault', 'mail'],
      ['fault', 'account'],
    ],
  }),
];

/** A sign as masks; the distance belongs to each of them. */
const rules = baitSigns.map((sign) => ({
  sign,
  masks: sign.together.map(bitsOf),
  within: sign.within ?? WITHIN,
  unless: sign.unless ? bitOf[sign.unless] : 0,
}));

/** What stands within a distance behind a hit. */
function behind(hits: readonly Hit[], start: number, distance: number): number {
  const end = (hits[start]?.at ?? 0) + distance;
  let bits = 0;
  for (let index = start; index < hits.length; index++) {
    const hit = hits[index];
    if (!hit || hit.at > end) break;
    bits |= hit.bits;
  }
  return bits;
}

/** Bait says it early; what follows is a footer. */
const LONGEST = 6000;

/** The signs that a text shows, in their order. */
export function baitSignsIn(text: string): BaitSign[] {
  const folded = fold(text.slice(0, LONGEST));
  const hits = hitsIn(folded);
  const found = new Set<BaitSign>();
  for (let start = 0; start < hits.length; start++) {
    const near = behind(hits, start, WITHIN);
    for (const { sign, masks, within, unless } of rules) {
      if (found.has(sign) || near & unless) continue;
      const bits = within === WITHIN ? near : behind(hits, start, within);
      if (masks.some((mask) => (bits & mask) === mask)) found.add(sign);
    }
  }
  if (hasButton(folded)) found.add(button);
  return baitSigns.filter((sign) => found.has(sign));
}

/** A longer line is a sentence, even one that stands alone. */
const LONGEST_BUTTON = 45;
const LONGEST_PARAGRAPH = 60;
/** Of a line or two none is a button. */
const FEWEST_LINES = 3;
const address = /https?:\/\/\S{1,2000}|[<>()[\]|]/g;

const hasButton = (folded: string): boolean => {
  const lines = folded.split('\n').map((line) => line.replace(address, ' ').trim().replace(/\s?:$/, ''));
  if (lines.filter((line) => line !== '').length < FEWEST_LINES) return false;
  return lines.some((line, at) => {
    const isAlone = lines[at - 1] === '' && !lines[at + 1];
    const isShort = line.length > 2 && line.length <= (isAlone ? LONGEST_PARAGRAPH : LONGEST_BUTTON);
    return at > 0 && isShort && !/[.,;!?。、]$|@/.test(line) && mentions(line, calls);
  });
};

const calls = [['ask'], ['go', 'mail'], ['go', 'deliver'], ['go', 'storage']] as const;
