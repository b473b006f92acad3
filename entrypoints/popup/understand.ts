import type { Target } from '../../lib/diagnosis.ts';
import { targetsFor } from '../../lib/dns/targets.ts';

/** What somebody wants to know. */
export type Question =
  | { kind: 'dns'; name: string; targets: Target[] }
  | { kind: 'bounce'; text: string }
  | { kind: 'neither' };

/** A name and a host fit into this; a reply does, too, but has blanks and digits. */
const REPLY = /\b[245]\d\d\b|\b[245]\.\d{1,3}\.\d{1,3}\b/;
/** Fewer words are a name with a slip rather than a sentence of a server. */
const SENTENCE = 4;

/** Tells a domain, an address or an IP from the text of a bounce. */
export function understand(input: string): Question {
  const text = input.trim();
  const targets = text ? targetsFor(text) : undefined;
  const name = targets?.ok && targets.value[0]?.subject;
  if (targets?.ok && name) return { kind: 'dns', name, targets: targets.value };

  const words = text.split(/\s+/, SENTENCE).length;
  const isText = words >= SENTENCE || (words > 1 && REPLY.test(text));
  return isText ? { kind: 'bounce', text } : { kind: 'neither' };
}
