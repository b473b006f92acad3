import type { Packet } from '@dnsquery/dns-packet';
import type { ExtendedError } from './answer.ts';
import { ERROR_CODES, type ErrorFamily } from './extended-error-codes.ts';
import { asShown } from './text.ts';

/** RFC 8914 section 2. */
const OPTION_CODE = 15;
/** A resolver may give several reasons: the one that decides what can be done comes first. */
const MOST_TELLING_FIRST: readonly ErrorFamily[] = ['blocked', 'dnssec', 'unreachable', 'stale', 'other'];

interface RawOption {
  code: number;
  data: Uint8Array;
}

/** What the error is about; an unknown code is about something else. */
export const familyOf = ({ code }: ExtendedError): ErrorFamily => ERROR_CODES[code]?.family ?? 'other';

/** `22, No Reachable Authority: “at delegation example.com”`, for whoever knows what that is. */
export function nameError({ code, text }: ExtendedError): string {
  const name = ERROR_CODES[code]?.name;
  return `${code}${name ? `, ${name}` : ''}${text ? `: “${text}”` : ''}`;
}

function readError({ data }: RawOption): ExtendedError {
  const [high = 0, low = 0] = data;
  return { code: high * 256 + low, text: asShown(new TextDecoder().decode(data.slice(2))) };
}

/** Reads option 15 by hand: two octets of code, then text. The packet library leaves it raw. */
export function findExtendedError(packet: Packet): ExtendedError | undefined {
  const errors = (packet.additionals ?? []).flatMap((record) => {
    if (record.type !== 'OPT') return [];
    const { options } = record as unknown as { options: RawOption[] }; // missing from its declarations
    return options.filter(({ code, data }) => code === OPTION_CODE && data.length >= 2).map(readError);
  });
  return MOST_TELLING_FIRST.flatMap((family) => errors.filter((error) => familyOf(error) === family))[0];
}
