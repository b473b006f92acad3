import { bitOf, bitsOf, fold, type Hit, hitsIn, mentions } from './concept-hits.ts';
import type { Concept } from './concept-names.ts';
import type { Grammar } from './grammar.ts';

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
  defineSign({
    id: 'scan-code',
    asks: true,
    together: [
      ['code', 'ask'],
      ['code', 'mail'],
      ['code', 'account'],
    ],
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
  defineSign({ id: 'password-threat', together: [['secret', 'threat']], unless: 'other' }),
  defineSign({ id: 'deadline', together: [['threat', 'deadline']], within: 100 }),
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

/** `accounts@` is nobody's account. */
const mailbox = /[\w.+-]{1,64}@[a-z0-9.-]{3,253}/g;

/** Bait says it early; what follows is a footer. */
const LONGEST = 6000;

/** The signs that a text shows, in their order. */
export function baitSignsIn(text: string, grammar: Grammar): BaitSign[] {
  const folded = fold(text.slice(0, LONGEST)).replace(mailbox, ({ length }) => ' '.repeat(length));
  const hits = hitsIn(folded, grammar);
  const found = new Set<BaitSign>();
  for (let start = 0; start < hits.length; start++) {
    const near = behind(hits, start, WITHIN);
    for (const { sign, masks, within, unless } of rules) {
      if (found.has(sign) || near & unless) continue;
      const bits = within === WITHIN ? near : behind(hits, start, within);
      if (masks.some((mask) => (bits & mask) === mask)) found.add(sign);
    }
  }
  if (hasButton(folded, grammar)) found.add(button);
  return baitSigns.filter((sign) => found.has(sign));
}

/** A longer line is a sentence, even one that stands alone. */
const LONGEST_BUTTON = 45;
const LONGEST_PARAGRAPH = 60;
/** Of a line or two none is a button. */
const FEWEST_LINES = 3;
const address = /https?:\/\/\S{1,2000}|[<>()[\]|]/g;

/** A sentence, somebody's address, or what a mail program says of one: `mailbox is full: retry timeout exceeded`. */
const noButton = /[.,;!?。、]$|@|[a-z]: [a-z]/;

const hasButton = (folded: string, grammar: Grammar): boolean => {
  const lines = folded.split('\n').map((line) => line.replace(address, ' ').trim().replace(/\s?:$/, ''));
  if (lines.filter((line) => line !== '').length < FEWEST_LINES) return false;
  return lines.some((line, at) => {
    const isAlone = lines[at - 1] === '' && !lines[at + 1];
    const isShort = line.length > 2 && line.length <= (isAlone ? LONGEST_PARAGRAPH : LONGEST_BUTTON);
    return at > 0 && isShort && !noButton.test(line) && mentions(line, calls, grammar);
  });
};

const calls = [['ask'], ['go', 'mail'], ['go', 'deliver'], ['go', 'storage']] as const;
