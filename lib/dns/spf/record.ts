import type { MacroPart } from './macro.ts';
import type { Network } from './network.ts';
import { readTerm } from './term.ts';

// Reading one SPF record: RFC 7208 sections 4.5, 4.6.1 and 12.

export type Qualifier = '+' | '-' | '~' | '?';
export type MechanismName = 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'ip4' | 'ip6' | 'exists';

/** A place in the record; UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A name that a term leads to, perhaps with macros. */
export interface DomainSpec extends Span {
  text: string;
  parts: MacroPart[];
}

/** `text` is the term as written. */
export interface Mechanism extends Span {
  kind: 'mechanism';
  name: MechanismName;
  qualifier: Qualifier;
  text: string;
  target?: DomainSpec;
  /** Of `ip4` and `ip6`. */
  network?: Network;
  /** Of `a` and `mx`: how much of the address counts, by family. */
  prefixes: { ipv4: number; ipv6: number };
}

export interface Modifier extends Span {
  kind: 'modifier';
  /** Lower case; any but `redirect` and `exp` is ignored by receivers. */
  name: string;
  text: string;
  target?: DomainSpec;
}

export type Term = Mechanism | Modifier;

/** Why a term breaks its record. */
export type Problem =
  | 'unknown-mechanism'
  | 'not-a-term'
  | 'needs-domain'
  | 'needs-address'
  | 'takes-no-value'
  | 'bad-address'
  | 'bad-prefix'
  | 'bad-domain'
  | 'bad-macro'
  | 'exp-only-macro'
  | 'bad-character'
  | 'duplicate-modifier';

/** A term that no receiver understands; the whole record is then a permanent error. */
export interface Breakage extends Span {
  problem: Problem;
  /** The whole term; `start` and `end` are the place inside the record that is wrong. */
  term: { text: string } & Span;
}

export interface SpfRecord {
  text: string;
  terms: Term[];
  broken: Breakage[];
}

/** Version exactly `v=spf1`, then a blank or the end, in any case (section 4.5). */
const VERSION = /^v=spf1(?: |$)/i;
/** Somebody meant SPF: another version or none, a blank in the wrong place, quotes. */
const NEARLY = /^[\s"'\u201c\u201d\ufeff]{0,3}(?:v\s{0,2}=\s{0,2}spf\d?|(?:v[\s:]{1,3})?spf1(?=[\s;,:]|$))/i;
const SENDER_ID = /^spf2\.0\//i;
const ONCE = ['redirect', 'exp'];
/** One breaks the record; who made so many has pasted something else, and the rest is not read. */
const MAX_BROKEN = 100;

/** Is this TXT record an SPF record? */
export const isSpf = (text: string) => VERSION.test(text);

/** Is this TXT record none, though it was meant to be one? */
export const isNearlySpf = (text: string) => !isSpf(text) && NEARLY.test(text);

/** Sender ID (RFC 4406, historic): nobody reads it any more. */
export const isSenderId = (text: string) => SENDER_ID.test(text);

export const isMechanism = (term: Term): term is Mechanism => term.kind === 'mechanism';

/** Does its target depend on more than what is written? */
export const hasMacros = ({ target }: Term) =>
  target?.parts.some((part) => typeof part !== 'string') ?? false;

/** The first term of that name. */
export const findTerm = ({ terms }: SpfRecord, name: string) => terms.find((term) => term.name === name);

/** Splits a record into its terms and finds everything that breaks it. Nothing is evaluated. */
export function readSpf(text: string): SpfRecord {
  const terms: Term[] = [];
  const broken: Breakage[] = [];
  for (const { 0: word, index: start } of [...text.matchAll(/[^ ]+/g)].slice(1)) {
    if (broken.length >= MAX_BROKEN) break;
    const reading = readTerm(word, start);
    const span = { start, end: start + word.length };
    if (!reading.ok) {
      const { problem, start: from, end } = reading.breakage;
      const place = from < end ? { start: from, end } : span; // what is missing has no place of its own
      broken.push({ problem, ...place, term: { text: word, ...span } });
      continue;
    }
    const { term } = reading;
    if (ONCE.includes(term.name) && terms.some(({ name }) => name === term.name)) {
      broken.push({ problem: 'duplicate-modifier', ...span, term: { text: word, ...span } });
    }
    terms.push(term);
  }
  return { text, terms, broken };
}
