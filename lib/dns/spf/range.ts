import ipaddr from 'ipaddr.js';

/** A network as `ip4:` and `ip6:` name it: an address, perhaps with a prefix length. */
export interface AddressRange {
  address: string;
  prefix: number;
}

const FAMILIES = {
  ipv4: { bits: 32, isAddress: (text: string) => ipaddr.IPv4.isValidFourPartDecimal(text) },
  ipv6: { bits: 128, isAddress: (text: string) => !text.includes('%') && ipaddr.IPv6.isValid(text) },
};

/** Reads the value of `ip4:` or `ip6:` (RFC 7208 section 5.6); nothing when it is no network of that family. */
export function readAddressRange(value: string, family: keyof typeof FAMILIES): AddressRange | undefined {
  const { bits, isAddress } = FAMILIES[family];
  const [, address = '', digits] = /^([^/]+)(?:\/(0|[1-9]\d{0,2}))?$/.exec(value) ?? [];
  const prefix = digits === undefined ? bits : Number(digits);
  return isAddress(address) && prefix <= bits ? { address, prefix } : undefined;
}
