import type { MxData, SoaData } from '@dnsquery/dns-packet';
import ipaddr from 'ipaddr.js';
import type { RecordData, RecordType } from './answer.ts';
import { readText } from './text.ts';

/** Names compare without case (RFC 4343); the root is `.`. */
export function canonicalName(name: string): string {
  return name.length > 1 ? name.toLowerCase().replace(/\.$/, '') : name;
}

const hex = (octets: Uint8Array): string =>
  Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');

const readName = (data: unknown) => canonicalName(data as string);

/** RFC 4034 section 5; missing from the library's declarations. */
interface DsFields {
  keyTag: number;
  algorithm: number;
  digestType: number;
  digest: Uint8Array;
}

/** Turns what the packet library decoded into our shapes. A new record type needs one line here and one in `RecordData`. */
export const RECORD_READERS: { [Type in RecordType]: (data: unknown) => RecordData[Type] } = {
  A: (data) => data as string,
  DS: (data) => {
    const { keyTag, algorithm, digestType, digest } = data as DsFields;
    return `${keyTag} ${algorithm} ${digestType} ${hex(digest)}`;
  },
  SOA: (data) => {
    const { mname, serial, minimum } = data as SoaData;
    return { primary: canonicalName(mname), serial: serial ?? 0, minimum: minimum ?? 0 };
  },
  TLSA: (data) => {
    const [usage = 0, selector = 0, matching = 0, ...octets] = data as Uint8Array; // the library leaves it raw
    return { usage, selector, matching, data: hex(Uint8Array.from(octets)) };
  },
  AAAA: (data) => ipaddr.IPv6.parse(data as string).toRFC5952String(),
  MX: (data) => {
    const { preference, exchange } = data as MxData;
    return { preference: preference ?? 0, exchange: canonicalName(exchange) };
  },
  NS: readName,
  PTR: readName,
  TXT: (data) => readText(data as Uint8Array[]),
};
