import type { AnswerPattern, Code, LiveList } from './define.ts';

/** Codes that mean the same in every list that uses them: https://www.spamhaus.org/faqs/dnsbl-usage/ */
const SHARED_CODES = /^127\.255\.255\./;

function fitsOctet(octet: number, pattern: string): boolean {
  if (pattern === '*') return true;
  const [first = '', last = first] = pattern.split('-');
  return octet >= Number(first) && octet <= Number(last);
}

/** Is this address one of those? */
export function fits(address: string, pattern: AnswerPattern): boolean {
  const octets = address.split('.').map(Number);
  return pattern.split('.').every((part, index) => fitsOctet(octets[index] ?? Number.NaN, part));
}

/** Lists answer with such addresses only (RFC 5782 section 2.1). */
export const isInLoopback = (address: string) => address.startsWith('127.');

const lastOctet = (address: string) => Number(address.slice(address.lastIndexOf('.') + 1));

/** Is this bit of the list's own scheme set? */
export const hasBit = (address: string, bit: number) =>
  isInLoopback(address) && !SHARED_CODES.test(address) && (lastOctet(address) & bit) !== 0;

/** Everything documented that these addresses say, gravest first: in the order of the table. */
export function codesIn({ codes = [], bits = [] }: LiveList, addresses: readonly string[]): Code[] {
  const found: Code[] = [
    ...codes.filter(({ at }) => addresses.some((address) => fits(address, at))),
    ...bits.filter(({ bit }) => addresses.some((address) => hasBit(address, bit))),
  ];
  return [...new Map(found.map((code) => [code.label, code])).values()];
}
