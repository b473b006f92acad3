import type { Actor, Bucket, CheckName, Confidence, Evidence, Permanence } from '../diagnosis.ts';
import type { ProviderId } from '../providers/index.ts';
import type { Reason } from './index.ts';
import { byLikeness, doubted } from './likeness.ts';
import { maskAddresses, maskChecks, maskNames } from './mask.ts';
import { type Match, matchCode, matchWords, type Texts } from './match.ts';
import { permanenceOf } from './permanence.ts';
import {
  confidenceOf,
  enhancedRules,
  isHint,
  laneRules,
  lastRules,
  likelyRules,
  type Rule,
  replyRules,
  strength,
} from './rules.ts';
import { secondOpinion } from './second-opinion.ts';

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
  checks: readonly CheckName[];
}

/** Decides why a reply was given, by the order of evidence; never guesses below a lane word. */
export function classify(facts: ReplyFacts): Classification {
  const whole = facts.diagnostic.slice(0, LONGEST_REPLY);
  const marks = maskAddresses(whole);
  const texts = { whole, marks, words: maskNames(marks) };
  const likely = likelyRules(marks.toLowerCase());
  const byWords = matchWords(
    likely.filter((rule) => !isHint(rule)),
    texts,
    facts,
  );
  const byEnhanced = matchCode(enhancedRules, facts.enhancedCode, texts, facts);
  const hasCode = facts.replyCode !== undefined || facts.enhancedCode !== undefined;
  const match =
    byWords ??
    byEnhanced ??
    matchWords(likely.filter(isHint), texts, facts) ??
    matchCode(replyRules, facts.replyCode, texts, facts) ??
    (hasCode ? matchWords(laneRules, texts, facts) : undefined) ??
    matchCode(lastRules, facts.replyCode ?? facts.enhancedCode, texts, facts);
  const byRules = match ? decided(match, byWords, byEnhanced, texts, facts) : nothingToGoOn;
  if (match && isNamed(match.rule)) return byRules;
  const opinion = secondOpinion(maskChecks(texts.words), facts);
  if (!opinion) return byRules;
  if (!isWeak(byRules)) return doubted(byRules, opinion);
  const isEnough = isSpoken(facts) || opinion.share >= PLAIN;
  return (isEnough ? byLikeness(opinion, byRules, texts, facts) : undefined) ?? byRules;
}

function decided(
  match: Match,
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
    match === byWords && byEnhanced !== undefined && isOtherBucket(byEnhanced.rule.cause.bucket, rule, also);
  return {
    reason: rule.cause.id,
    bucket: rule.cause.bucket,
    permanence: rule.pattern.permanence ?? permanenceOf(rule.cause, facts, texts.words),
    actor: rule.pattern.actor ?? rule.cause.actor,
    confidence: lowered(rule.pattern.confidence ?? confidenceOf[rule.kind], isContradicted ? 1 : 0),
    evidence,
    also,
    checks: rule.cause.checks ?? [],
  };
}

/** A provider's own sentence or mark needs no second opinion. */
const isNamed = ({ kind, pattern }: Rule): boolean =>
  pattern.confidence === undefined && strength.indexOf(kind) < strength.indexOf('phrase');

/** Without a code, a mail program's own words have to be as plain as that. */
const PLAIN = 0.75;

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
  checks: [],
};

const isOtherBucket = (bucket: Bucket, rule: Rule, also: Bucket[]): boolean =>
  bucket !== 'unknown' && bucket !== rule.cause.bucket && !also.includes(bucket);

/** That many steps less sure. */
export function lowered(confidence: Confidence, steps: number): Confidence {
  const scale: Confidence[] = ['high', 'medium', 'low'];
  return scale[Math.min(scale.indexOf(confidence) + steps, scale.length - 1)] ?? 'low';
}
