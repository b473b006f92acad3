import type { Classification } from './causes/classify.ts';
import type { RejectedBy } from './diagnosis.ts';
import { domainOf } from './notice/addresses.ts';
import type { Notice, NoticeRecipient } from './notice/notice.ts';

/** Failures of authentication that a forward causes, although the sender did nothing wrong. */
const brokenByForward: readonly string[] = [
  'unauthenticated',
  'spf-fail',
  'dkim-fail',
  'dmarc-reject',
  'misaligned',
];

/** What the notice around a reply changes: a forward on the way, a queue still trying, whose relay it was. */
export function refine(
  classification: Classification,
  recipient: NoticeRecipient,
  notice: Pick<Notice, 'kind'>,
  who: RejectedBy,
): Classification {
  const said = ofSender(stale(classification, recipient), recipient);
  const forwarded = afterForward(afterQueue(said, recipient), recipient);
  const asked = forwarded.reason === 'relay-denied' ? relayOf(forwarded, who) : forwarded;
  if (notice.kind !== 'delay') return asked;
  if (isGuess(asked, recipient)) return { ...withoutEvidence(asked), ...delayed };
  if (asked.bucket === 'unknown' || asked.reason === 'expired') return { ...asked, ...delayed };
  return { ...asked, permanence: 'temporary' };
}

/** What a program says around no server's reply is that the mail waits; nothing is guessed from its words. */
const isGuess = ({ evidence }: Classification, { replyCode }: NoticeRecipient): boolean =>
  evidence?.kind === 'likeness' && replyCode === undefined;

const withoutEvidence = ({ evidence: _, ...rest }: Classification): Classification => rest;

const delayed = {
  bucket: 'infrastructure',
  reason: 'delayed',
  permanence: 'temporary',
  actor: 'nobody',
} as const satisfies Partial<Classification>;

/** Exchange's own form of an address that it could not translate: the suggestion was outdated, not the person. */
function stale(classification: Classification, { address }: NoticeRecipient): Classification {
  const isStale = classification.bucket === 'address' && address !== undefined && /^IMCEAEX-/i.test(address);
  return isStale ? { ...classification, reason: 'stale-autocomplete', actor: 'you' } : classification;
}

/** Said in answer to MAIL FROM, "no such domain" is about the sender's. */
const ofSender = (classification: Classification, { command }: NoticeRecipient): Classification =>
  classification.reason === 'domain-not-found' && /^mail/i.test(command ?? '')
    ? { ...classification, reason: 'sender-domain-dns', bucket: 'authentication', actor: 'your-admin' }
    : classification;

/** "Try later" in the last attempt of a queue that gave up says no more than that. */
const passing: readonly string[] = ['greylisted', 'server-busy', 'delayed', 'connection-timeout'];

/** When the queue gave up, the message is lost, whatever the class says, and waiting is no advice any more. */
function afterQueue(classification: Classification, recipient: NoticeRecipient): Classification {
  if (!recipient.hasExpired) return classification;
  const isPassing = passing.includes(classification.reason);
  const actor = isPassing || classification.actor === 'nobody' ? 'recipient-admin' : classification.actor;
  const reason = isPassing ? 'expired' : classification.reason;
  return { ...classification, reason, actor, permanence: 'permanent' };
}

/** An alias within one domain is no way through somebody else's server. */
const isForwarded = ({ address, intended }: NoticeRecipient): boolean =>
  intended !== undefined && address !== undefined && domainOf(intended) !== domainOf(address);

function afterForward(classification: Classification, recipient: NoticeRecipient): Classification {
  if (!isForwarded(recipient)) return classification;
  if (brokenByForward.includes(classification.reason)) {
    return {
      ...classification,
      reason: 'forwarding-broke-auth',
      actor: 'recipient-admin',
      also: ['sending-path'],
    };
  }
  if (classification.reason !== 'user-unknown') return classification;
  return { ...classification, reason: 'forward-target-dead', actor: 'recipient' };
}

/** Refused by the recipient's own MX, relaying is their set-up's fault, not the sender's. */
function relayOf(classification: Classification, who: RejectedBy): Classification {
  const isTheirs = who.party === 'recipient-organisation' || who.party === 'gateway';
  return isTheirs ? { ...classification, actor: 'recipient-admin' } : classification;
}
