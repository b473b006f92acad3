import type { Packet } from '@dnsquery/dns-packet';
import type { ExtendedError } from './answer.ts';
import { asShown } from './text.ts';

// RFC 8914 section 4 and the IANA registry it opens.
const OPTION_CODE = 15;
const DNSSEC_FIRST = 6;
const DNSSEC_LAST = 12;
const BLOCKED_FIRST = 15;
const BLOCKED_LAST = 18;

interface RawOption {
  code: number;
  data: Uint8Array;
}

/** The resolver filters this name: its answer says nothing about what the owner published. */
export const isBlocked = ({ code }: ExtendedError) => code >= BLOCKED_FIRST && code <= BLOCKED_LAST;

/** The signatures of the domain are broken or out of date. */
export const isDnssecTrouble = ({ code }: ExtendedError) => code >= DNSSEC_FIRST && code <= DNSSEC_LAST;

/** Reads option 15 by hand: two octets of code, then text. The packet library leaves it raw. */
export function findExtendedError(packet: Packet): ExtendedError | undefined {
  for (const record of packet.additionals ?? []) {
    if (record.type !== 'OPT') continue;
    const { options } = record as unknown as { options: RawOption[] }; // missing from its declarations
    const option = options.find(({ code, data }) => code === OPTION_CODE && data.length >= 2);
    if (option === undefined) continue;
    const [high = 0, low = 0] = option.data;
    return { code: high * 256 + low, text: asShown(new TextDecoder().decode(option.data.slice(2))) };
  }
  return undefined;
}
