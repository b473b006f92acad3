import type { Confidence, EvidenceKind } from '../diagnosis.ts';
import type { KnownCause } from '../packed-knowledge.ts';
import type { Pattern } from './define.ts';
import { buildPrefilter } from './prefilter.ts';

/** One pattern of a cause, ready to be tried. */
export interface Rule {
  cause: KnownCause;
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

export const strength = Object.values(kinds) as EvidenceKind[];

/** How sure each kind of evidence makes us, unless the pattern knows better. */
export const confidenceOf: Record<EvidenceKind, Confidence> = {
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

function toRules(cause: KnownCause): Rule[] {
  return cause.when.flatMap((pattern) =>
    (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((field) => {
      const expression = expressionOf(pattern, field);
      return expression ? [{ cause, pattern, kind: kinds[field], expression }] : [];
    }),
  );
}

/** A pattern that says itself that it may mean something else. */
const isUnsure = ({ pattern }: Rule): boolean => pattern.confidence !== undefined;

/** A phrase that is only a hint comes after a code that says something. */
export const isHint = (rule: Rule): boolean => rule.pattern.confidence === 'low';
/** A code that says no more than "refused" comes after everything else. */
const isLastResort = (rule: Rule): boolean => rule.cause.bucket === 'unknown';

/** Precedence: kind of evidence, then rules for one host, then those that are sure, then the order of the causes. */
const inPrecedence = (causes: readonly KnownCause[]): Rule[] =>
  causes
    .flatMap(toRules)
    .map((rule, order) => ({ rule, order }))
    .sort(
      (a, b) =>
        strength.indexOf(a.rule.kind) - strength.indexOf(b.rule.kind) ||
        Number(!a.rule.pattern.at) - Number(!b.rule.pattern.at) ||
        Number(isUnsure(a.rule)) - Number(isUnsure(b.rule)) ||
        a.order - b.order,
    )
    .map(({ rule }) => rule);

/** Rules by what they look at, each in the order of precedence. */
export interface Rules {
  enhanced: Rule[];
  reply: Rule[];
  /** Codes that say nothing but "refused". */
  last: Rule[];
  lane: Rule[];
  /** Those on words that could match a text. */
  likely: (lowerCaseText: string) => Rule[];
}

/** Makes the rules of the causes ready to be tried. */
export function buildRules(causes: readonly KnownCause[]): Rules {
  const rules = inPrecedence(causes);
  const ofKind = (kind: EvidenceKind) => rules.filter((rule) => rule.kind === kind);
  const onWords = rules.filter((rule) => strength.indexOf(rule.kind) < strength.indexOf('enhanced-code'));
  const prefilter = buildPrefilter(onWords.map((rule) => rule.expression));
  return {
    enhanced: ofKind('enhanced-code').filter((rule) => !isLastResort(rule)),
    reply: ofKind('reply-code').filter((rule) => !isLastResort(rule)),
    last: ofKind('reply-code').filter(isLastResort),
    lane: ofKind('lane-word'),
    likely: (lowerCaseText) => prefilter.candidates(lowerCaseText).flatMap((index) => onWords[index] ?? []),
  };
}
