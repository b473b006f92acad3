import type { MxData } from '@dnsquery/dns-packet';
import ipaddr from 'ipaddr.js';
import type { RecordData, RecordType } from './answer.ts';
import { readText } from './text.ts';

/** Names compare without case (RFC 4343); the root is `.`. */
export function canonicalName(name: string): string {
  return name.length > 1 ? name.toLowerCase().replace(/\.$/, '') : name;
}

const readName = (data: unknown) => canonicalName(data as string);

/** Turns what the packet library decoded into our shapes. A new record type needs one line here and one in `RecordData`. */
export const RECORD_READERS: { [Type in RecordType]: (data: unknown) => RecordData[Type] } = {
  A: (data) => data as string,
  AAAA: (data) => ipaddr.IPv6.parse(data as string).toRFC5952String(),
  MX: (data) => {
    const { preference, exchange } = data as MxData;
    return { preference: preference ?? 0, exchange: canonicalName(exchange) };
  },
  NS: readName,
  PTR: readName,
  TXT: (data) => readText(data as Uint8Array[]),
};
