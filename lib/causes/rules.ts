import type { Confidence, EvidenceKind } from '../diagnosis.ts';
import type { Cause, Pattern } from './define.ts';
import { causes, type Reason } from './index.ts';
import { buildPrefilter } from './prefilter.ts';

/** One pattern of a cause, ready to be tried. */
export interface Rule {
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

function toRules(cause: (typeof causes)[number]): Rule[] {
  const patterns: readonly Pattern[] = cause.when;
  return patterns.flatMap((pattern) =>
    (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((field) => {
      const expression = expressionOf(pattern, field);
      return expression ? [{ cause, pattern, kind: kinds[field], expression }] : [];
    }),
  );
}

/** A pattern that says itself that it may mean something else. */
const isUnsure = ({ pattern }: Rule): boolean => pattern.confidence !== undefined;

/** Precedence: kind of evidence, then rules for one host, then those that are sure, then the order of the causes. */
const rules: Rule[] = causes
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

const wordRules = rules.filter((rule) => strength.indexOf(rule.kind) < strength.indexOf('enhanced-code'));
/** A phrase that is only a hint comes after a code that says something. */
export const isHint = (rule: Rule): boolean => rule.pattern.confidence === 'low';
/** A code that says no more than "refused" comes after everything else. */
const isLastResort = (rule: Rule): boolean => rule.cause.bucket === 'unknown';
const codeRules = (kind: EvidenceKind): Rule[] =>
  rules.filter((rule) => rule.kind === kind && !isLastResort(rule));
export const enhancedRules = codeRules('enhanced-code');
export const replyRules = codeRules('reply-code');
export const lastRules = rules.filter((rule) => rule.kind === 'reply-code' && isLastResort(rule));
export const laneRules = rules.filter((rule) => rule.kind === 'lane-word');
const prefilter = buildPrefilter(wordRules.map((rule) => rule.expression));

/** The rules on words that could match a text, in their order. */
export const likelyRules = (lowerCaseText: string): Rule[] =>
  prefilter.candidates(lowerCaseText).flatMap((index) => wordRules[index] ?? []);
