import { causes } from '../../lib/causes/index.ts';
import { classify } from '../../lib/diagnose.ts';
import { readReply } from '../../lib/notice/reply.ts';
import { providerInText } from '../../lib/providers/index.ts';

/** What a reply is taken for today. */
export interface Claim {
  reply: string;
  reason: string;
  /** The words or codes that decide today. */
  quote: string;
  /** By words of two and more, so that the order decides between that cause and a new phrase. */
  isByPhrase: boolean;
}

/** The causes that claim these replies; "nothing to go on" is no claim. */
export function claimsOn(replies: readonly string[]): Claim[] {
  return replies.flatMap((reply) => {
    const { text, replyCode, enhancedCode } = readReply(reply);
    const facts = { replyCode, enhancedCode, diagnostic: text, provider: providerInText(reply) };
    const { reason, bucket, evidence } = classify(facts);
    return bucket === 'unknown'
      ? []
      : [{ reply, reason, quote: evidence?.quote ?? '', isByPhrase: evidence?.kind === 'phrase' }];
  });
}

/** Whom a new cause stands before: the first whose phrase claims one of its replies, else the first of its bucket. */
export function nextAfter(bucket: string, claims: readonly Claim[]): string {
  const claiming = causes.find(({ id }) =>
    claims.some(({ reason, isByPhrase }) => isByPhrase && reason === id),
  );
  return (claiming ?? causes.find((cause) => cause.bucket === bucket) ?? causes[0]).id;
}
