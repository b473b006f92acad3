import { isPrivateAddress, readAddress } from '../dns/address.ts';
import { isAddress, targetsFor } from '../dns/targets.ts';
import { asShown } from '../dns/text.ts';
import type { DnsForm, Question } from './question.ts';
import { firstOfSeveral, isLocalName, meant } from './slips.ts';

/** A name and a host fit into this; a reply does, too, but has blanks and digits. */
const REPLY = /\b[245]\d\d\b|\b[245]\.\d{1,3}\.\d{1,3}\b/;
/** Fewer words are a name with a slip rather than a sentence of a server. */
const SENTENCE = 4;
/** Four times what the reader looks at of a selection; a field with more of it becomes slow. */
const LONGEST_TEXT = 512 * 1024;

const neither = (...error: Extract<Question, { kind: 'neither' }>['error']): Question => ({
  kind: 'neither',
  error,
});

function formOf(text: string, subject: string): DnsForm {
  if (readAddress(subject) !== undefined) return 'ip';
  if (subject.includes('._domainkey.')) return 'key';
  if (isAddress(text)) return 'address';
  return text.includes('/') ? 'url' : 'domain';
}

/** Tells a domain, an address, an IP, a link and a DKIM key from the text of a bounce. */
export function understandWords(input: string): Question {
  const text = input.trim();
  if (text === '') return neither({ key: 'popup_neither' });
  if (text.length > LONGEST_TEXT) return neither({ key: 'input_too_long' });
  const targets = targetsFor(text);
  const name = targets.ok && targets.value[0]?.subject;
  if (targets.ok && name) {
    const first = firstOfSeveral(text);
    if (first) return neither({ key: 'input_meant', values: [asShown(text), first] });
    const form = formOf(text, name);
    if (form === 'ip' && isPrivateAddress(name)) return neither({ key: 'input_private', values: [name] });
    if (form !== 'ip' && isLocalName(name)) return neither({ key: 'input_local', values: [asShown(name)] });
    return { kind: 'dns', form, name, targets: targets.value };
  }
  const words = text.split(/\s+/, SENTENCE).length;
  if (words >= SENTENCE || (words > 1 && REPLY.test(text))) return { kind: 'bounce', text };
  const better = meant(text);
  if (better) return neither({ key: 'input_meant', values: [asShown(text), better] });
  if (targets.ok || targets.error.key === 'dns_input_empty') return neither({ key: 'popup_neither' });
  return neither(targets.error, { key: 'popup_neither' });
}
