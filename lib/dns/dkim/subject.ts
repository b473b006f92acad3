import type { Result } from '../../i18n.ts';
import { readDomain } from '../name.ts';
import { asShown } from '../text.ts';
import { dkimSubject, readKeyName } from './name.ts';

const SELECTOR = /^[a-z0-9_](?:[a-z0-9_.-]{0,188}[a-z0-9_])?$/i;

/** The name of a key where the selector is known, else the domain. */
export function readKeySubject(text: string): Result<string> {
  const subject = text.trim();
  const { selector, domain } = readKeyName(subject) ?? {
    selector: '',
    domain: subject.replace(/^_domainkey\./i, ''),
  };
  const read = readDomain(domain);
  if (read.ok && selector === '') return read;
  if (read.ok && SELECTOR.test(selector)) {
    return { ok: true, value: dkimSubject(selector.toLowerCase(), read.value) };
  }
  return { ok: false, error: { key: 'dns_input_not_a_selector', values: [asShown(text.slice(0, 80))] } };
}
