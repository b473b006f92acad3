import { decodeWords } from 'postal-mime';
import { domainOf } from './addresses.ts';
import { mentions } from './concept-hits.ts';
import { brand, doubtful, offers, sold } from './forged-words.ts';
import type { Grammar } from './grammar.ts';
import { first, type Headers } from './returned-headers.ts';

/** Longer subjects repeat themselves. */
const LONGEST = 600;
const shown = (headers: Headers, name: string): string =>
  decodeWords((first(headers, name) ?? '').slice(0, LONGEST));

const nameIn = (from: string): string => (/^([^<]{1,200})</.exec(from)?.[1] ?? '').trim();

/** The name that a returned message bears in front of its address. */
export const nameOf = (headers: Headers): string => nameIn(shown(headers, 'from')).replaceAll('"', '');

/** Nothing but capitals. */
export function shouts(headers: Headers): boolean {
  const letters = shown(headers, 'subject').match(/\p{L}/gu) ?? [];
  return (
    letters.length > LOUD &&
    letters.every((letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase())
  );
}
/** A shorter subject may be a name of letters. */
const LOUD = 15;

/** Sells what is sold in other people's names. */
export function readsAsSpam(headers: Headers): boolean {
  const said = `${nameIn(shown(headers, 'from'))}\n${shown(headers, 'subject')}`;
  return sold.test(said) || offers.test(said);
}

/** Speaks of what forged mail likes to speak of. */
export const isDoubtful = (headers: Headers): boolean => doubtful.test(shown(headers, 'subject'));

/** Threatens the account of whoever gets it, in any language. */
export const readsAsBait = (headers: Headers, grammar: Grammar): boolean =>
  mentions(shown(headers, 'subject'), threats, grammar);
const threats = [
  ['account', 'threat'],
  ['secret', 'threat'],
  ['account', 'full'],
  ['account', 'ask', 'deadline'],
] as const;

const institution =
  /\b(?:bank|banco|banca|banque|fund|lottery|loans?|pharmacy|casino|customs|interpol|fbi|western union|moneygram|united nations)\b|банк|银行|銀行|은행/iu;

/** Is called like a bank or a fund, and nothing of its name stands in the address. */
export function playsInstitution(headers: Headers): boolean {
  const from = shown(headers, 'from');
  const name = nameIn(from).toLowerCase();
  if (!institution.test(name)) return false;
  const address = domainOf(from.toLowerCase()).replace('>', '');
  return (name.match(/[\p{L}\d]{3,40}/gu) ?? []).every((word) => !address.includes(word));
}

/** A name that everybody knows, which the domain does not bear. */
export function isBrandElsewhere(name: string, domain: string): boolean {
  const word = brand.exec(name)?.[1]?.toLowerCase().replaceAll(' ', '');
  return word !== undefined && !domain.replaceAll('-', '').includes(word);
}

/** Bears such a name. */
export const bearsBrand = (headers: Headers, domain: string): boolean =>
  isBrandElsewhere(nameIn(shown(headers, 'from')), domain);
