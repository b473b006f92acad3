import ipaddr from 'ipaddr.js';

/** Words of connections whose address changes hands; no mail server of its own is called so. */
const CONNECTION = /(?:^|[^a-z])(?:dyn(?:amic)?(?:ip)?|dhcp|pools?|[avx]?dsl)(?![a-z])/;

/** So many octets of the address, side by side in the name, are no coincidence; two of them are (a27-42.smtp.example). */
const OCTETS_IN_NAME = 3;
/** The same for the hexadecimal digits of an IPv6 address. */
const DIGITS_IN_NAME = 12;

const isRun = (numbers: readonly string[], octets: readonly string[]) =>
  numbers.some((_, start) =>
    octets.slice(0, OCTETS_IN_NAME).every((octet, index) => Number(numbers[start + index]) === Number(octet)),
  );

/** Three octets in a row, from either end, forwards or backwards: `192-0-2-1.example`, `1.2.0.host.example`. */
function holdsOctets(name: string, address: string): boolean {
  const numbers = name.match(/\d{1,3}/g) ?? [];
  const octets = address.split('.');
  const backwards = [...octets].reverse();
  return [octets, octets.slice(1), backwards, backwards.slice(1)].some((run) => isRun(numbers, run));
}

/** The digits of an IPv6 address in the name, or all eight of an IPv4 address: `c0000201.example`. */
function holdsDigits(name: string, address: string): boolean {
  const digits = ipaddr
    .parse(address)
    .toByteArray()
    .map((octet) => octet.toString(16).padStart(2, '0'))
    .join('');
  const least = Math.min(DIGITS_IN_NAME, digits.length);
  const bare = name.replace(/[-.]/g, '');
  return [digits, [...digits].reverse().join('')].some((whole) =>
    Array.from({ length: whole.length - least + 1 }, (_, start) => whole.slice(start, start + least)).some(
      (part) => bare.includes(part),
    ),
  );
}

/** Does the name look as if a network had numbered its customers through? (dns.md 2: octets, or words of lines.) */
export function isGenericName(name: string, address?: string): boolean {
  if (CONNECTION.test(name)) return true;
  if (address === undefined) return false;
  return (!address.includes(':') && holdsOctets(name, address)) || holdsDigits(name, address);
}
