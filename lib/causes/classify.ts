import type {
  Actor,
  Bucket,
  CheckName,
  Confidence,
  Evidence,
  EvidenceKind,
  Permanence,
} from '../diagnosis.ts';
import type { ProviderId } from '../providers/index.ts';
import type { Cause, Pattern } from './define.ts';
import { causes, type Reason } from './index.ts';
import { maskAddresses, maskNames } from './mask.ts';
import { buildPrefilter } from './prefilter.ts';
import { type Opinion, secondOpinion } from './second-opinion.ts';

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

interface Rule {
  cause: Cause & { id: Reason };
  pattern: Pattern;
  kind: EvidenceKind;
  expression: RegExp;
}

/** Strongest first; the field of a pattern and what it is called in the answer. */
const kinds = {
  wording: 'provider-wording',
  vendor: 'vendor-code',
  token: 'component-token',
  phrase: 'phrase',
  enhanced: 'enhanced-code',
  reply: 'reply-code',
  lane: 'lane-word',
} as const satisfies Record<string, EvidenceKind>;

const strength = Object.values(kinds) as EvidenceKind[];

/** How sure each kind of evidence makes us, unless the pattern knows better. */
const confidenceOf: Record<EvidenceKind, Confidence> = {
  'provider-wording': 'high',
  'vendor-code': 'high',
  'component-token': 'high',
  phrase: 'high',
  'enhanced-code': 'medium',
  'reply-code': 'low',
  'lane-word': 'low',
  likeness: 'low',
};

const expressionOf = (pattern: Pattern, field: keyof typeof kinds): RegExp | undefined =>
  (pattern as Partial<Record<keyof typeof kinds, RegExp>>)[field];

function toRules(cause: (typeof causes)[number]): Rule[] {
  const patterns: readonly Pattern[] = cause.when;
  return patterns.flatMap((pattern) =>
    (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((field) => {
      const expression = expressionOf(pattern, field);
      return expression ? [{ cause, pattern, kind: kinds[field], expression }] : [];
    }),
  );
}

/** Precedence: kind of evidence, then rules for one host, then the order of the causes. */
const rules: Rule[] = causes
  .flatMap(toRules)
  .map((rule, order) => ({ rule, order }))
  .sort(
    (a, b) =>
      strength.indexOf(a.rule.kind) - strength.indexOf(b.rule.kind) ||
      Number(!a.rule.pattern.at) - Number(!b.rule.pattern.at) ||
      a.order - b.order,
  )
  .map(({ rule }) => rule);

const wordRules = rules.filter((rule) => strength.indexOf(rule.kind) < strength.indexOf('enhanced-code'));
/** A phrase that is only a hint comes after a code that says something. */
const isHint = (rule: Rule): boolean => rule.pattern.confidence === 'low';
/** A code that says no more than "refused" comes after everything else. */
const isLastResort = (rule: Rule): boolean => rule.cause.bucket === 'unknown';
const codeRules = (kind: EvidenceKind): Rule[] =>
  rules.filter((rule) => rule.kind === kind && !isLastResort(rule));
const enhancedRules = codeRules('enhanced-code');
const replyRules = codeRules('reply-code');
const lastRules = rules.filter((rule) => rule.kind === 'reply-code' && isLastResort(rule));
const laneRules = rules.filter((rule) => rule.kind === 'lane-word');
const prefilter = buildPrefilter(wordRules.map((rule) => rule.expression));

interface Texts {
  /** As read. */
  whole: string;
  /** Addresses masked; for vendor codes and component tokens. */
  marks: string;
  /** All names masked; for words. */
  words: string;
}

interface Match {
  rule: Rule;
  evidence: Evidence;
}

/** Decides why a reply was given, by the order of evidence; never guesses below a lane word. */
export function classify(facts: ReplyFacts): Classification {
  const whole = facts.diagnostic.slice(0, LONGEST_REPLY);
  const marks = maskAddresses(whole);
  const texts = { whole, marks, words: maskNames(marks) };
  const likely = prefilter.candidates(marks.toLowerCase()).flatMap((index) => wordRules[index] ?? []);
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
  const opinion = secondOpinion(texts.words, facts);
  if (!opinion) return byRules;
  return isWeak(byRules)
    ? (byLikeness(opinion, byRules, texts, facts) ?? byRules)
    : doubted(byRules, opinion);
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

/** No rule that knows what it says: a lane word, a bare code, a hint. */
const isWeak = ({ bucket, confidence }: Classification): boolean =>
  bucket === 'unknown' || confidence === 'low';

/** Below that the words are like too many things. */
const LIKELY = 0.6;
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

function byLikeness(
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
function doubted(byRules: Classification, { bucket, share, shareOf }: Opinion): Classification {
  const isBacked = bucket === byRules.bucket || byRules.also.includes(bucket);
  if (isBacked || share < AGAINST || shareOf(byRules.bucket) > HARDLY) return byRules;
  return { ...byRules, confidence: lowered(byRules.confidence, 1), also: [...byRules.also, bucket] };
}

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

function lowered(confidence: Confidence, steps: number): Confidence {
  const scale: Confidence[] = ['high', 'medium', 'low'];
  return scale[Math.min(scale.indexOf(confidence) + steps, scale.length - 1)] ?? 'low';
}

function isInScope({ cause, pattern }: Rule, texts: Texts, facts: ReplyFacts): boolean {
  if (pattern.at && !(facts.provider && pattern.at.includes(facts.provider))) return false;
  if (pattern.notAt && facts.provider && pattern.notAt.includes(facts.provider)) return false;
  return !cause.unless?.some((exception) => exception.test(texts.marks));
}

/** The first of the rules whose words occur and whose scope fits. */
function matchWords(among: Iterable<Rule>, texts: Texts, facts: ReplyFacts): Match | undefined {
  for (const rule of among) {
    const isName = rule.kind === 'vendor-code' || rule.kind === 'component-token';
    const found = rule.expression.exec(isName ? texts.marks : texts.words);
    if (!found || !isInScope(rule, texts, facts)) continue;
    return { rule, evidence: evidenceAt(rule.kind, texts.whole, found.index, found[0].length) };
  }
  return undefined;
}

/** Servers use a few hundred codes; strangers may print others, which are not remembered. */
const MOST_CODES = 500;
const rulesByCode = new Map<Rule[], Map<string, Rule[]>>();

/** The rules that know a code, remembered: testing each takes longer than all the rest. */
function rulesFor(among: Rule[], code: string): Rule[] {
  const byCode = rulesByCode.get(among) ?? new Map<string, Rule[]>();
  rulesByCode.set(among, byCode);
  const known = byCode.get(code) ?? among.filter(({ expression }) => expression.test(code));
  if (byCode.size < MOST_CODES) byCode.set(code, known);
  return known;
}

function matchCode(
  among: Rule[],
  code: string | undefined,
  texts: Texts,
  facts: ReplyFacts,
): Match | undefined {
  if (code === undefined) return undefined;
  for (const rule of rulesFor(among, code)) {
    const needed = 'with' in rule.pattern ? rule.pattern.with : undefined;
    if (needed && !needed.test(texts.words)) continue;
    if (!isInScope(rule, texts, facts)) continue;
    const start = texts.whole.indexOf(code);
    if (start >= 0) return { rule, evidence: evidenceAt(rule.kind, texts.whole, start, code.length) };
    return { rule, evidence: { kind: rule.kind, quote: code, start: 0, end: code.length } }; // from the report's Status field
  }
  return undefined;
}

function evidenceAt(kind: EvidenceKind, text: string, start: number, length: number): Evidence {
  const end = start + length;
  return { kind, quote: text.slice(start, end), start, end };
}

/** The server's own words outweigh the digit: `550 too fast, come back in an hour` heals, `451 ... retrying will not succeed` does not. */
const saysLater =
  /\b(?:try|retry|come back|resend|send it|call back) (?:\S{1,12} ){0,3}(?:later|shortly|soon|in \d{1,3}|after \d{1,3}|in an? )|\btemporar(?:y|ily)\b|\bdeferred\b/i;
const saysNever =
  /\b(?:will not succeed|permanent(?:ly)? (?:fail|reject|refus|block|den)|do not (?:re-?try|try again)|no retry)/i;

/** The cause's word if it has one for this class of reply; else the server's words, else the class (RFC 5321 section 4.2.1). */
function permanenceOf(cause: Cause, facts: ReplyFacts, words: string): Permanence {
  const replyClass = (facts.replyCode ?? facts.enhancedCode)?.[0];
  if (typeof cause.permanence === 'string') return cause.permanence;
  if (replyClass === '4') return saysNever.test(words) ? 'permanent' : (cause.permanence?.[4] ?? 'temporary');
  if (saysLater.test(words)) return 'temporary';
  if (replyClass === '5' || replyClass === '6') return cause.permanence?.[5] ?? 'permanent';
  return cause.permanence?.[5] ?? 'unknown';
}
