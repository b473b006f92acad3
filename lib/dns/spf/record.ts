import { readAddressRange } from './range.ts';

// Reading one SPF record: RFC 7208 sections 4.5, 4.6.1 and 12.

export type Qualifier = '+' | '-' | '~' | '?';

/** One mechanism or modifier; `start` counts UTF-16 units of the record. */
export interface Term {
  kind: 'mechanism' | 'modifier';
  /** Lower case. */
  name: string;
  qualifier: Qualifier;
  /** What follows `:` or `=`, for `a` and `mx` with the prefix length; empty when there is nothing. */
  value: string;
  text: string;
  start: number;
}

export interface SpfRecord {
  text: string;
  terms: Term[];
  /** The first term that no receiver understands; the whole record is then a permanent error. */
  broken?: Term;
}

/** Version exactly `v=spf1`, then a blank or the end, in any case (section 4.5). */
const VERSION = /^v=spf1(?: |$)/i;
/** Somebody meant SPF: another version, a blank in the wrong place, quotes. */
const NEARLY = /^[\s"']{0,3}v\s{0,2}=\s{0,2}spf\d?/i;
const TERM = /^([-+?~]?)([a-z][a-z0-9_.-]*)(?:([:=/])(.*))?$/is;

const isGiven = (value: string) => value !== '' && !value.startsWith('/');
const isTarget = (value: string) => !value.startsWith('/') || /^(?:\/\d{1,3})?(?:\/\/\d{1,3})?$/.test(value);

/** Each mechanism, and whether this can be its value. */
const MECHANISMS: Record<string, (value: string) => boolean> = {
  all: (value) => value === '',
  include: isGiven,
  a: isTarget,
  mx: isTarget,
  ptr: () => true,
  ip4: (value) => readAddressRange(value, 'ipv4') !== undefined,
  ip6: (value) => readAddressRange(value, 'ipv6') !== undefined,
  exists: isGiven,
};

/** Is this TXT record an SPF record? */
export const isSpf = (text: string) => VERSION.test(text);

/** Is this TXT record none, though it was meant to be one? */
export const isNearlySpf = (text: string) => !isSpf(text) && NEARLY.test(text);

function readTerm(text: string, start: number): Term {
  const [, qualifier = '', name = '', separator = '', rest = ''] = TERM.exec(text) ?? [];
  return {
    kind: separator === '=' ? 'modifier' : 'mechanism',
    name: name.toLowerCase(),
    qualifier: (qualifier || '+') as Qualifier,
    value: separator === '/' ? `/${rest}` : rest,
    text,
    start,
  };
}

function isBroken(term: Term): boolean {
  if (term.kind === 'modifier') return /^[-+?~]/.test(term.text); // unknown modifiers are ignored (section 6)
  if (!Object.hasOwn(MECHANISMS, term.name)) return true;
  if (/:$/.test(term.text)) return true; // `a:` with nothing behind it
  return !MECHANISMS[term.name]?.(term.value);
}

/** Splits a record into its terms and finds the first that breaks it. Nothing is evaluated. */
export function readSpf(text: string): SpfRecord {
  const terms = [...text.matchAll(/[^ ]+/g)].slice(1).map((match) => readTerm(match[0], match.index));
  const broken = terms.find(isBroken);
  return { text, terms, ...(broken && { broken }) };
}
