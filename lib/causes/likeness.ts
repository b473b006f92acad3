import type { Bucket } from '../diagnosis.ts';
import { type Classification, lowered, type ReplyFacts } from './classify.ts';
import type { Cause } from './define.ts';
import { causes, type Reason } from './index.ts';
import { evidenceAt, type Texts } from './match.ts';
import { permanenceOf } from './permanence.ts';
import type { Opinion } from './second-opinion.ts';

/** Below that the words are like too many things. */
const LIKELY = 0.5;
/** So much has to speak for something else, and so little for the rule's answer, before it is doubted. */
const AGAINST = 0.8;
const HARDLY = 0.2;

/** What a wording that no rule knows most probably means, as far as its bucket: the plainest cause in there. */
const plainest = {
  address: 'user-unknown',
  reputation: 'sender-distrust',
  authentication: 'unauthenticated',
  'sending-path': 'relay-denied',
  content: 'spam-content',
  'recipient-policy': 'local-policy',
  'sender-account': 'sending-limit',
  infrastructure: 'server-busy',
} as const satisfies Partial<Record<Bucket, Reason>>;

/** The answer for a wording that no rule knows: its bucket, never with more than low confidence. */
export function byLikeness(
  { bucket, share, shareOf, start, end }: Opinion,
  byRules: Classification,
  texts: Texts,
  facts: ReplyFacts,
): Classification | undefined {
  if (share < LIKELY || bucket === byRules.bucket || !(bucket in plainest)) return undefined;
  const cause = causes.find(({ id }) => id === plainest[bucket as keyof typeof plainest]) as Cause & {
    id: Reason;
  };
  const others = (Object.keys(plainest) as Bucket[]).filter(
    (name) => name !== bucket && shareOf(name) >= HARDLY,
  );
  return {
    reason: cause.id,
    bucket,
    permanence: permanenceOf(cause, facts, texts.words),
    actor: cause.actor,
    confidence: 'low',
    evidence: evidenceAt('likeness', texts.whole, start, end - start),
    also: others,
    checks: cause.checks ?? [],
  };
}

/** The rule stands, but is shown as less sure when all other words of the reply speak of something else. */
export function doubted(byRules: Classification, { bucket, share, shareOf }: Opinion): Classification {
  const isBacked = bucket === byRules.bucket || byRules.also.includes(bucket);
  if (isBacked || share < AGAINST || shareOf(byRules.bucket) > HARDLY) return byRules;
  return { ...byRules, confidence: lowered(byRules.confidence, 1), also: [...byRules.also, bucket] };
}
