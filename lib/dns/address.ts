import ipaddr from 'ipaddr.js';

// Nobody outside the network knows these; their reverse names are answered by nobody (RFC 6303).
const PRIVATE_RANGES = new Set(['private', 'loopback', 'linkLocal', 'uniqueLocal', 'carrierGradeNat']);

/** An IP address as people and mail servers write it, in its usual form; nothing for anything else. */
export function readAddress(text: string): string | undefined {
  const bare = text.replace(/^\[(?:IPv6:)?([^[\]]{2,45})\]$/i, '$1'); // address literal, RFC 5321 section 4.1.3
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return bare; // the library also reads `1`, `0x7f.1` and octal
  if (!bare.includes(':') || bare.includes('%') || !ipaddr.IPv6.isValid(bare)) return undefined;
  const address = ipaddr.IPv6.parse(bare);
  return address.isIPv4MappedAddress() ? address.toIPv4Address().toString() : address.toRFC5952String();
}

/** Which record type holds addresses of this family. */
export const addressType = (address: string) => (address.includes(':') ? 'AAAA' : 'A');

/** Is this an address that means something inside one network only? */
export const isPrivateAddress = (address: string) => PRIVATE_RANGES.has(ipaddr.parse(address).range());

/** The name that holds the PTR records of an address (RFC 1035 section 3.5, RFC 3596 section 2.5). */
export function reverseName(address: string): string {
  if (addressType(address) === 'A') return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const hex = ipaddr.IPv6.parse(address)
    .toByteArray()
    .map((octet) => octet.toString(16).padStart(2, '0'))
    .join('');
  return `${[...hex].reverse().join('.')}.ip6.arpa`;
}
