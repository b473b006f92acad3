import type { Target } from '../../lib/diagnosis.ts';
import { targetsFor } from '../../lib/dns/targets.ts';
import type { Message } from '../../lib/i18n.ts';

/** What somebody wants to know. */
export type Question =
  | { kind: 'dns'; name: string; targets: Target[] }
  | { kind: 'bounce'; text: string }
  /** Neither, and what is wrong with it. */
  | { kind: 'neither'; error: Message };

/** A name and a host fit into this; a reply does, too, but has blanks and digits. */
const REPLY = /\b[245]\d\d\b|\b[245]\.\d{1,3}\.\d{1,3}\b/;
/** Fewer words are a name with a slip rather than a sentence of a server. */
const SENTENCE = 4;

/** Tells a domain, an address, an IP or a DKIM key from the text of a bounce. */
export function understand(input: string): Question {
  const text = input.trim();
  const words = text.split(/\s+/, SENTENCE).length;
  const targets = targetsFor(text);
  const name = targets.ok && targets.value[0]?.subject;
  if (targets.ok && name) return { kind: 'dns', name, targets: targets.value };
  if (words >= SENTENCE || (words > 1 && REPLY.test(text))) return { kind: 'bounce', text };
  return { kind: 'neither', error: targets.ok ? { key: 'dns_input_empty' } : targets.error };
}
