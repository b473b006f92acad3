import { addressType, readAddress, reverseName } from '../address.ts';
import { isAskable } from '../askable.ts';
import type { Family, LiveList } from './define.ts';

/** RFC 5782 sections 2.1, 2.4 and 5: what works must hold, and must not hold. */
const TEST_POINTS = {
  ipv4: { always: '127.0.0.2', never: '127.0.0.1' },
  ipv6: { always: '::ffff:7f00:2', never: '::ffff:7f00:1' },
  domain: { always: 'test', never: 'invalid' },
} as const;

/** Registered domains have two labels or, under `co.uk` and its like, three; the subject itself may be one with more. */
const REGISTERED_LABELS = [3, 2];

/** One batch of questions to one list, without the zone behind them: the zone may hold a person's key. */
export interface ListQuery {
  /** One entry; with those above it where the list holds registered domains only. */
  subject: string[];
  always: string;
  never: string;
}

/** Which kind of address; nothing for a domain. */
export function familyOf(subject: string): Family | undefined {
  if (readAddress(subject) === undefined) return undefined;
  return addressType(subject) === 'A' ? 'ipv4' : 'ipv6';
}

/** `192.0.2.1` becomes `1.2.0.192`, an IPv6 address its 32 digits in reverse. */
const reversed = (address: string) => reverseName(address).replace(/\.(?:in-addr|ip6)\.arpa$/, '');

function namesAbove(domain: string): string[] {
  const labels = domain.split('.');
  const shorter = REGISTERED_LABELS.filter((count) => count < labels.length);
  return [domain, ...shorter.map((count) => labels.slice(-count).join('.'))];
}

/** What to ask a list about an address or a domain; nothing when a name would be too long for DNS. */
export function queryFor(list: LiveList, subject: string, zone: string): ListQuery | undefined {
  const family = familyOf(subject);
  const points = TEST_POINTS[family ?? 'domain'];
  const always = family === 'ipv6' ? points.always : (list.always ?? points.always);
  const never = family === 'ipv6' ? points.never : (list.never ?? points.never);
  const query = family
    ? { subject: [reversed(subject)], always: reversed(always), never: reversed(never) }
    : { subject: list.holdsRegistered ? namesAbove(subject) : [subject], always, never };
  return query.subject.every((entry) => isAskable(`${entry}.${zone}`)) ? query : undefined;
}
