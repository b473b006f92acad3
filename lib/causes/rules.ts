import type { Confidence, EvidenceKind } from '../diagnosis.ts';
import type { KnownCause } from '../packed-knowledge.ts';
import type { Pattern } from './define.ts';
import { branchesOf } from './literals.ts';
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

/** A rule on words that could match a text, and the branches of its expression that could. */
export interface Trial {
  rule: Rule;
  branches: RegExp[];
}

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
export const isHint = ({ rule }: Trial): boolean => rule.pattern.confidence === 'low';
/** A code that says no more than "refused" comes after everything else. */
const isLastResort = (rule: Rule): boolean => rule.cause.bucket === 'unknown';

/** Precedence: kind of evidence, then rules for one host, then those that are sure. */
const rankOf = (rule: Rule): number =>
  4 * strength.indexOf(rule.kind) + 2 * Number(!rule.pattern.at) + Number(isUnsure(rule));

/** Of the same rank they stand in the order of the causes. */
const inPrecedence = (causes: readonly KnownCause[]): Rule[] =>
  causes
    .flatMap(toRules)
    .map((rule) => ({ rule, rank: rankOf(rule) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ rule }) => rule);

/** Rules by what they look at, each in the order of precedence. */
export interface Rules {
  enhanced: Rule[];
  reply: Rule[];
  /** Codes that say nothing but "refused". */
  last: Rule[];
  lane: Trial[];
  /** Those on words that could match a text. */
  likely: (lowerCaseText: string) => Trial[];
}

/** Makes the rules of the causes ready to be tried. */
export function buildRules(causes: readonly KnownCause[]): Rules {
  const rules = inPrecedence(causes);
  const ofKind = (kind: EvidenceKind) => rules.filter((rule) => rule.kind === kind);
  const onWords = rules.filter((rule) => strength.indexOf(rule.kind) < strength.indexOf('enhanced-code'));
  return {
    enhanced: ofKind('enhanced-code').filter((rule) => !isLastResort(rule)),
    reply: ofKind('reply-code').filter((rule) => !isLastResort(rule)),
    last: ofKind('reply-code').filter(isLastResort),
    lane: ofKind('lane-word').map((rule) => ({ rule, branches: [rule.expression] })),
    likely: byLiterals(onWords),
  };
}

/**
 * Finds the rules that could match, branch by branch: an expression may have dozens, of as many languages, and whole it
 * costs the compiler more than all else that a mail does. Tried one by one they find what the whole would.
 */
function byLiterals(rules: readonly Rule[]): Rules['likely'] {
  const branches = rules.flatMap((rule) =>
    branchesOf(rule.expression.source).map((branch) => ({ ...branch, rule })),
  );
  const prefilter = buildPrefilter(branches);
  const compiled = new Array<RegExp | undefined>(branches.length);
  return (lowerCaseText) => {
    const trials: Trial[] = [];
    for (const index of prefilter.candidates(lowerCaseText)) {
      const { rule, source } = branches[index] as (typeof branches)[number];
      const expression = compiled[index] ?? new RegExp(source, rule.expression.flags);
      compiled[index] = expression;
      const last = trials.at(-1);
      if (last?.rule === rule) last.branches.push(expression);
      else trials.push({ rule, branches: [expression] });
    }
    return trials;
  };
}
