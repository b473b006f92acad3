import type { Actor, Bucket, Confidence, Evidence, Permanence } from '../diagnosis.ts';
import type { Knowledge, KnownCause } from '../packed-knowledge.ts';
import type { ProviderId } from '../providers/index.ts';
import type { Reason } from './index.ts';
import { byLikeness, doubted, isOverruled } from './likeness.ts';
import { maskAddresses, maskNames } from './mask.ts';
import { type Match, matchCode, matchWords, type Texts } from './match.ts';
import { plainestOf } from './nouns.ts';
import { permanenceOf } from './permanence.ts';
import { buildRules, confidenceOf, isHint, type Rule, type Trial } from './rules.ts';
import { createSecondOpinion } from './second-opinion.ts';

/** RFC 5321 allows 512 octets a line; no genuine reply of many lines comes near this. */
const LONGEST_REPLY = 16_384;

/** One reply, as the reader found it. */
export interface ReplyFacts {
  /** The reply on one line, blanks folded. */
  diagnostic: string;
  replyCode?: string | undefined;
  enhancedCode?: string | undefined;
  /** Who gave it: some codes mean different things at different hosts. */
  provider?: ProviderId | undefined;
  /** Of words that may be about anything: how like a reason they have to be, 0 to 1. */
  leastShare?: number;
}

/** Why a reply was given. */
export interface Classification {
  reason: Reason;
  bucket: Bucket;
  permanence: Permanence;
  actor: Actor;
  confidence: Confidence;
  evidence?: Evidence;
  also: Bucket[];
}

/** What is known, ready to be asked. */
export interface Classifier {
  /** Decides why a reply was given, by the order of evidence; never guesses below a lane word. */
  classify: (facts: ReplyFacts) => Classification;
  /** Who acts on a reason, as a rule. */
  usualActorOf: (reason: Reason) => Actor | undefined;
}

/** Takes a moment: rules are indexed by the words that they require. */
export function createClassifier({ causes, model }: Pick<Knowledge, 'causes' | 'model'>): Classifier {
  const rules = buildRules(causes);
  const secondOpinion = createSecondOpinion(model);
  const causeOf = new Map(causes.map((cause) => [cause.id, cause]));

  /** "Blocked" alone names no more than the bucket; the nouns beside it say what. */
  const causeBy = ({ cause }: Rule, { words }: Texts): KnownCause => {
    const named = cause.id === 'sender-distrust' ? plainestOf(cause.bucket, words) : undefined;
    return (named && causeOf.get(named)) ?? cause;
  };

  const classify = (facts: ReplyFacts): Classification => {
    const whole = facts.diagnostic.slice(0, LONGEST_REPLY);
    const marks = maskAddresses(whole).replaceAll('’', "'"); // web pages and word processors turn them
    const texts = { whole, marks, words: maskNames(marks) };
    const likely = rules.likely(marks.toLowerCase());
    const byWords = matchWords(
      likely.filter((trial) => !isHint(trial)),
      texts,
      facts,
    );
    const byEnhanced = matchCode(rules.enhanced, facts.enhancedCode, texts, facts);
    const hasCode = facts.replyCode !== undefined || facts.enhancedCode !== undefined;
    const match =
      byWords ??
      byEnhanced ??
      matchWords(likely.filter(isHint), texts, facts) ??
      matchCode(rules.reply, facts.replyCode, texts, facts) ??
      (hasCode ? matchWords(rules.lane, texts, facts) : undefined) ??
      matchCode(rules.last, facts.replyCode ?? facts.enhancedCode, texts, facts);
    const byRules = match
      ? decided(match, causeBy(match.rule, texts), byWords, byEnhanced, texts, facts)
      : nothingToGoOn;
    const opinion = secondOpinion(texts.words, facts);
    if (!opinion) return byRules;
    if (!isWeak(byRules) && !isOverruled(byRules, opinion, isSpoken(facts)))
      return doubted(byRules, opinion, () => isAlone(match, likely, texts, facts));
    const isUnknown = byRules.bucket === 'unknown' && isSpoken(facts);
    const isEnough = isUnknown || opinion.share >= neededOver(byRules, facts);
    const plainest = plainestOf(opinion.label, texts.words);
    const cause = plainest && opinion.label !== byRules.bucket ? causeOf.get(plainest) : undefined;
    return (isEnough && cause ? byLikeness(opinion, cause, texts, facts) : undefined) ?? byRules;
  };

  return { classify, usualActorOf: (reason) => causeOf.get(reason)?.actor };
}

function decided(
  match: Match,
  cause: KnownCause,
  byWords: Match | undefined,
  byEnhanced: Match | undefined,
  texts: Texts,
  facts: ReplyFacts,
): Classification {
  const { rule, evidence } = match;
  const also = [...(rule.pattern.also ?? rule.cause.also ?? [])].filter(
    (bucket) => bucket !== rule.cause.bucket,
  );
  const isContradicted =
    match === byWords &&
    byEnhanced !== undefined &&
    byEnhanced.rule.pattern.confidence !== 'low' &&
    isOtherBucket(byEnhanced.rule.cause.bucket, rule, also);
  return {
    reason: cause.id,
    bucket: cause.bucket,
    permanence: rule.pattern.permanence ?? permanenceOf(cause, facts, texts.words),
    actor: rule.pattern.actor ?? cause.actor,
    confidence: lowered(rule.pattern.confidence ?? confidenceOf[rule.kind], isContradicted ? 1 : 0),
    evidence,
    also,
  };
}

/** No other rule for the same bucket fits. */
function isAlone(match: Match | undefined, likely: Trial[], texts: Texts, facts: ReplyFacts): boolean {
  const others = likely.filter(
    ({ rule }) => rule !== match?.rule && rule.cause.bucket === match?.rule.cause.bucket,
  );
  return matchWords(others, texts, facts) === undefined;
}

/**
 * So plain are words to which a hint yields, or that are no server's reply at all. Of the shares tried, 0.3 to 0.8, this and
 * those below it answer most of the replies and notices that were kept apart. The article's lane words (R17-R19) yield to
 * plainer ones only.
 */
const PLAIN = 0.4;
const OVER_A_LANE = 0.8;
const neededOver = ({ evidence }: Classification, { leastShare }: ReplyFacts): number =>
  leastShare ?? (evidence?.kind === 'lane-word' ? OVER_A_LANE : PLAIN);

/** A server's reply, not the words that a mail program writes around none. */
const isSpoken = ({ replyCode, enhancedCode, diagnostic }: ReplyFacts): boolean =>
  replyCode !== undefined || (enhancedCode !== undefined && diagnostic.includes(enhancedCode));

/** No rule that knows what it says: a lane word, a bare code, a hint. */
const isWeak = ({ bucket, confidence }: Classification): boolean =>
  bucket === 'unknown' || confidence === 'low';

const nothingToGoOn: Classification = {
  reason: 'no-diagnostic',
  bucket: 'unknown',
  permanence: 'unknown',
  actor: 'you',
  confidence: 'low',
  also: [],
};

const isOtherBucket = (bucket: Bucket, rule: Rule, also: Bucket[]): boolean =>
  bucket !== 'unknown' && bucket !== rule.cause.bucket && !also.includes(bucket);

/** That many steps less sure. */
export function lowered(confidence: Confidence, steps: number): Confidence {
  const scale: Confidence[] = ['high', 'medium', 'low'];
  return scale[Math.min(scale.indexOf(confidence) + steps, scale.length - 1)] ?? 'low';
}
