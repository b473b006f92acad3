import { createHash } from 'node:crypto';
import type { Mail } from './mail.ts';
import { makeQuote, makeReply, makeSent } from './people.ts';

/** A message in its thread; the same fixture may stand in several. */
export interface Post {
  mail: Mail;
  /** Gmail's 64-bit message number. */
  number: bigint;
  isOpen: boolean;
}

export interface Thread {
  id: string;
  subject: string;
  number: bigint;
  posts: Post[];
}

/** Three plain failures, of three systems, for the threads that mix. */
const MIXED = ['gmail-address-not-found', 'm365-spf-or-dmarc', 'postfix-relay-denied'];

/** The inbox: one thread per fixture, and two that mix notices with what people wrote. */
export function makeThreads(mails: Mail[]): Thread[] {
  const single = mails.map((mail) => makeThread(mail.slug, mail.subject, [[mail, true]]));
  const [first, second, third] = MIXED.flatMap((slug) => mails.find((mail) => mail.slug === slug) ?? []);
  if (!first || !second || !third) return single;
  const mixed = makeThread('mixed', 'Your renewal on 1 May', [
    [makeSent(), false],
    [first, true],
    [second, true],
    [makeReply(), true],
    [third, false],
    [makeQuote(first), true],
  ]);
  const quoted = makeThread('quoted', `Fwd: ${first.subject}`, [[makeQuote(first), true]]);
  return [mixed, quoted, ...single];
}

function makeThread(id: string, subject: string, mails: [Mail, boolean][]): Thread {
  const posts = mails.map(([mail, isOpen]) => ({ mail, isOpen, number: numberOf(`${id}/${mail.slug}`) }));
  return { id, subject, number: numberOf(id), posts };
}

/** Like Gmail's: 16 hexadecimal digits, more than a double can hold. */
function numberOf(text: string): bigint {
  const hash = createHash('sha256').update(text).digest('hex');
  return BigInt(`0x19${hash.slice(0, 14)}`);
}
