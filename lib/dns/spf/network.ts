import ipaddr from 'ipaddr.js';

export type Family = 'ipv4' | 'ipv6';

/** An IP address as its octets, 4 or 16. */
export interface Address {
  family: Family;
  octets: number[];
  /** The usual way to write it. */
  text: string;
}

/** An address with a prefix length, as `ip4:` and `ip6:` name it. */
export interface Network {
  address: Address;
  prefix: number;
}

export const BITS = { ipv4: 32, ipv6: 128 } as const;

/** "The usual form": no leading zeros, four parts (RFC 7208 section 12, `qnum`). */
const DOTTED_QUAD = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const PREFIX = /^(?:0|[1-9]\d{0,2})$/;

/** The library reads `::192.0.2.1` as `::ffff:192.0.2.1`; in hexadecimal it makes no such guess. */
const withoutDots = (text: string) =>
  text.replace(/(?<=:)([\d.]{7,15})$/, (quad) => {
    if (!DOTTED_QUAD.test(quad)) return quad;
    const [a = 0, b = 0, c = 0, d = 0] = quad.split('.').map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });

const readIpv4 = (text: string): Address | undefined =>
  DOTTED_QUAD.test(text) ? { family: 'ipv4', octets: text.split('.').map(Number), text } : undefined;

function readIpv6(text: string): Address | undefined {
  const plain = withoutDots(text);
  if (!/^[\da-f:]{2,39}$/i.test(plain) || !ipaddr.IPv6.isValid(plain)) return undefined;
  const address = ipaddr.IPv6.parse(plain);
  return { family: 'ipv6', octets: address.toByteArray(), text: address.toRFC5952String() };
}

/** The address of a sender: `::ffff:192.0.2.1` is an IPv4 address (RFC 7208 section 5). */
export function readSenderAddress(text: string): Address | undefined {
  const address = readIpv4(text) ?? readIpv6(text);
  if (address?.family !== 'ipv6') return address;
  const { octets } = address;
  const isMapped =
    octets.slice(0, 10).every((octet) => octet === 0) && octets[10] === 255 && octets[11] === 255;
  return isMapped ? readIpv4(octets.slice(12).join('.')) : address;
}

/** Reads a prefix length; nothing when it is none for this family. */
export function readPrefix(digits: string, family: Family): number | undefined {
  return PREFIX.test(digits) && Number(digits) <= BITS[family] ? Number(digits) : undefined;
}

/** Reads an address of that family as a record or a DNS answer has it. */
export const readFamilyAddress = (text: string, family: Family) =>
  family === 'ipv4' ? readIpv4(text) : readIpv6(text);

/** Is the address inside the network? One of the other family never is. */
export function isInNetwork(address: Address, { address: base, prefix }: Network): boolean {
  if (address.family !== base.family) return false;
  const whole = prefix >> 3;
  for (let index = 0; index < whole; index++) {
    if (address.octets[index] !== base.octets[index]) return false;
  }
  const rest = 8 - (prefix & 7);
  return rest === 8 || (address.octets[whole] ?? 0) >> rest === (base.octets[whole] ?? 0) >> rest;
}

/** `192.0.2.0/24`; the prefix of a single address is left out. */
export const networkText = ({ address, prefix }: Network) =>
  prefix === BITS[address.family] ? address.text : `${address.text}/${prefix}`;
