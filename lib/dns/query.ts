import {
  AUTHENTIC_DATA,
  CHECKING_DISABLED,
  encode,
  type OptionData,
  RECURSION_DESIRED,
} from '@dnsquery/dns-packet';
import type { RecordType } from './answer.ts';
import type { Endpoint } from './endpoint.ts';

/** RFC 7871 section 7.1.2: source prefix 0, "do not tell my network to anybody". (The library zeroes raw option data.) */
const NO_SUBNET: OptionData = { code: 'CLIENT_SUBNET', family: 1, ip: '0.0.0.0', sourcePrefixLength: 0 };
/** What DNS may take over UDP without fragments; over HTTPS it has no effect, but OPT needs a value. */
const UDP_PAYLOAD = 1232;

export interface Question {
  /** Lower case, without final dot. */
  name: string;
  type: RecordType;
  validation?: 'off';
}

// The declarations of the library do not know the fields of OPT.
const optRecord = (options: OptionData[]) =>
  ({ type: 'OPT', name: '.', udpPayloadSize: UDP_PAYLOAD, flags: 0, options }) as never;

/** One question as a DNS message. Id 0, so that caches on the way can serve it (RFC 8484 section 4.1). */
export function encodeQuery(
  question: Question,
  { sharesSubnet }: Pick<Endpoint, 'sharesSubnet'>,
): Uint8Array {
  return encode({
    type: 'query',
    id: 0,
    flags: RECURSION_DESIRED | AUTHENTIC_DATA | (question.validation === 'off' ? CHECKING_DISABLED : 0),
    questions: [{ name: question.name, type: question.type, class: 'IN' as never }],
    additionals: [optRecord(sharesSubnet ? [NO_SUBNET] : [])],
  });
}

/** Base64url without padding, as the `dns` parameter wants it. */
export function toBase64Url(octets: Uint8Array): string {
  return btoa(String.fromCharCode(...octets))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
