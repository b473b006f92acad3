import { readAddress } from '../address.ts';
import { isSpf, readSpf } from './record.ts';

// What people write when they mean a term; a repair counts only if the whole record can be read after it.

type Repair = (word: string) => string | undefined;

const MECHANISMS = ['include', 'exists', 'all', 'ptr', 'ip4', 'ip6', 'mx', 'a'];
/** Nobody repairs a longer one by hand. */
const MAX_LENGTH = 2_000;

/** Does one letter too many, too few or wrong, or two in the wrong order, lie between them? */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.length < 3) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

const asNetwork = (text: string) => {
  const [address = ''] = text.split('/');
  const usual = readAddress(address);
  if (usual === undefined) return undefined;
  return `${usual.includes(':') ? 'ip6' : 'ip4'}:${text}`;
};

const REPAIRS: Repair[] = [
  (word) => asNetwork(word), // a bare address
  (word) => /^[-+?~]?ip(?:v?[46])?[:=](.+)$/i.exec(word)?.[1]?.replace(/\/0+(?=\d)/, '/'),
  (word) => /^(redirect|exp):(.+)$/i.exec(word)?.slice(1).join('='),
  (word) => (/[.,;"'\u201c\u201d]$/.test(word) ? word.replace(/[.,;"'\u201c\u201d]{1,9}$/, '') : undefined),
  (word) => (/^[\u2010-\u2015\u2212]/.test(word) ? `-${word.slice(1)}` : undefined),
  (word) => {
    const [, qualifier = '', name = '', rest = ''] =
      /^([-+?~]?)([a-z\d]+)((?:[^a-z\d].*)?)$/is.exec(word) ?? [];
    const meant = MECHANISMS.find((mechanism) => isOneSlipAway(name.toLowerCase(), mechanism));
    return meant && `${qualifier}${meant}${rest}`;
  },
];

const isTerm = (word: string) => {
  const { broken } = readSpf(`v=spf1 ${word}`);
  return broken.length === 0;
};

function repairWord(word: string): string {
  if (isTerm(word)) return word;
  for (const repair of REPAIRS) {
    const repaired = repair(word);
    if (repaired === undefined) continue;
    const whole = asNetwork(repaired) ?? repaired;
    if (isTerm(whole)) return whole;
  }
  return word;
}

/** Invisible characters gone, all kinds of blanks made plain ones, no quotes around it. */
const clean = (text: string) =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["'\u201c\u201d]{1,9}|["'\u201c\u201d]{1,9}$/g, '')
    .replace(/^(?:v ?[=:]? ?)?spf ?1(?= |$)/i, 'v=spf1')
    .replace(/: (?=[^ ])/g, (colon, at: number, whole: string) =>
      /[a-z\d]$/i.test(whole.slice(0, at)) ? ':' : colon,
    );

/** The record as it was probably meant; nothing when a repair is not plain. */
export function repairRecord(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [version = '', ...rest] = clean(text).split(' ');
  if (!isSpf(version)) return undefined;
  const seen = new Set<string>();
  const kept = rest.map(repairWord).filter((word) => {
    const isAgain = /^(?:redirect|exp)=/i.test(word) && seen.has(word.toLowerCase());
    seen.add(word.toLowerCase());
    return !isAgain;
  });
  const repaired = ['v=spf1', ...kept].join(' ');
  return repaired !== text && readSpf(repaired).broken.length === 0 ? repaired : undefined;
}
