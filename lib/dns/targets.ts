import type { CheckName, Target } from '../diagnosis.ts';
import type { Result } from '../i18n.ts';
import { readInput } from './name.ts';

/** What is worth knowing about a domain of which nothing else is known. */
const DOMAIN_CHECKS: CheckName[] = ['domain', 'mx', 'spf', 'dmarc'];

/** The checks that answer what somebody typed: a domain, an email address, a URL or an IP address. */
export function targetsFor(input: string): Result<Target[]> {
  const subject = readInput(input);
  if (!subject.ok) return subject;
  if (subject.value.kind === 'ip') return { ok: true, value: [{ check: 'ptr', subject: subject.value.ip }] };
  const { name } = subject.value;
  return { ok: true, value: DOMAIN_CHECKS.map((check) => ({ check, subject: name })) };
}
