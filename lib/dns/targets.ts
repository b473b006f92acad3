import type { CheckName, Target } from '../diagnosis.ts';
import type { Result } from '../i18n.ts';
import { readKeyName } from './dkim/name.ts';
import { readKeySubject } from './dkim/subject.ts';
import { readInput } from './name.ts';

/** What is worth knowing about a domain, in the order of the report. */
const DOMAIN_CHECKS: readonly CheckName[] = [
  'domain',
  'ns',
  'mx',
  'spf',
  'dkim',
  'dmarc',
  'blocklists',
  'requirements',
  'mta-sts',
  'tls-rpt',
  'dane',
  'dnssec',
  'bimi',
];
/** Who types an address wants to know whether mail gets there. */
const ADDRESS_CHECKS: readonly CheckName[] = ['mx', 'domain', 'ns', 'dnssec', 'mta-sts', 'dane'];
const IP_CHECKS: readonly CheckName[] = ['ptr', 'blocklists'];

/** `[2001:db8::1]:25`; a port after a host is no part of its name, and that of IPv4 is read with the name. */
const PORT = /^(\[[0-9a-f:.]{3,45}\]):\d{1,5}$/i;
const ADDRESS = /^[^\s/]{1,250}@[^\s/@]{1,255}$/;

/** Is it `ann@example.com`, also as `Ann <ann@example.com>` or a link to it? */
export const isAddress = (text: string) =>
  ADDRESS.test(text.replace(/^mailto:/i, '').replace(/^.{0,200}<([^<>]{1,300})>.?$/s, '$1'));

const plan = (subject: string, checks: readonly CheckName[]): Result<Target[]> => ({
  ok: true,
  value: checks.map((check) => ({ check, subject })),
});

function targetsForKey(text: string): Result<Target[]> {
  const key = readKeySubject(text.replace(/\.$/, ''));
  if (!key.ok) return key;
  return plan(key.value, readKeyName(key.value) ? ['dkim'] : DOMAIN_CHECKS);
}

/** The checks that answer what somebody typed: a domain, an email address, a URL, an IP address or the name of a key. */
export function targetsFor(input: string): Result<Target[]> {
  const text = input.trim().replace(PORT, '$1');
  if (/\._domainkey\./i.test(text)) return targetsForKey(text);
  const subject = readInput(text);
  if (!subject.ok) return subject;
  if (subject.value.kind === 'ip') return plan(subject.value.ip, IP_CHECKS);
  const others = DOMAIN_CHECKS.filter((check) => !ADDRESS_CHECKS.includes(check));
  return plan(subject.value.name, isAddress(text) ? [...ADDRESS_CHECKS, ...others] : DOMAIN_CHECKS);
}
