import type { Classification } from './causes/classify.ts';
import type { Actor, RejectedBy } from './diagnosis.ts';
import type { Signal } from './lists/named-signal.ts';
import { domainOf } from './notice/addresses.ts';
import type { Notice, NoticeRecipient } from './notice/notice.ts';
import { type ProviderId, providerOfDomain } from './providers/index.ts';

/** Refusals of a server as such: where many customers share it, only who runs it can change anything. */
const aboutTheServer: readonly string[] = ['ip-blocklisted', 'ip-reputation', 'ptr-missing', 'helo-invalid'];

interface Around {
  recipient: NoticeRecipient;
  notice: Pick<Notice, 'original'>;
  who: RejectedBy;
  signal: Signal | undefined;
  /** The provider whose shared server was refused. */
  sharedBy: ProviderId | undefined;
}

/** Who has to act, once it is known whose rule, whose list and whose server it was (N2, N3). */
export function whoActs(classification: Classification, around: Around): Actor {
  const { actor, reason } = classification;
  if (actor === 'recipient-admin' && isOwnRule(classification, around)) return 'your-admin';
  if (actor === 'recipient-admin' && isColleague(around)) return 'your-admin';
  if (actor !== 'your-admin' || !aboutTheServer.includes(reason)) return actor;
  if (around.signal?.reach === 'closed') return 'recipient-admin'; // they ask a list that is gone
  return around.sharedBy ? 'provider' : actor;
}

/** A rule of one's own server, not of the recipient's. */
const isOwnRule = ({ bucket, reason }: Classification, { who }: Around): boolean =>
  who.party === 'own-organisation' && (bucket === 'recipient-policy' || reason === 'routing-loop');

/** Mail inside one company: "their IT" is one's own. */
function isColleague({ recipient, notice }: Around): boolean {
  const sender = notice.original.from && domainOf(notice.original.from);
  const theirs = recipient.address && domainOf(recipient.intended ?? recipient.address);
  return sender !== undefined && sender === theirs && !providerOfDomain(sender);
}
