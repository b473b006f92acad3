import type { Evidence, EvidenceKind } from '../diagnosis.ts';
import type { ReplyFacts } from './classify.ts';
import type { Rule, Trial } from './rules.ts';

/** One reply, masked in two ways; places are the same in all three. */
export interface Texts {
  /** As read. */
  whole: string;
  /** Addresses masked; for vendor codes and component tokens. */
  marks: string;
  /** All names masked; for words. */
  words: string;
}

/** A rule that fits, and the words that show it. */
export interface Match {
  rule: Rule;
  evidence: Evidence;
}

const isFrom = ({ pattern: { at, notAt } }: Rule, { provider }: ReplyFacts): boolean =>
  provider ? (at?.includes(provider) ?? true) && !notAt?.includes(provider) : at === undefined;

const isExcepted = ({ cause }: Rule, { marks }: Texts): boolean =>
  cause.unless?.some((exception) => exception.test(marks)) ?? false;

/** Where the leftmost branch matches, and of several there the first: as in the whole expression. */
function firstMatch(branches: readonly RegExp[], text: string): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined;
  for (const branch of branches) {
    const found = branch.exec(text);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
}

/** The first of the rules whose words occur and whose scope fits. */
export function matchWords(among: Iterable<Trial>, texts: Texts, facts: ReplyFacts): Match | undefined {
  for (const { rule, branches } of among) {
    if (!isFrom(rule, facts)) continue;
    const isName = rule.kind === 'vendor-code' || rule.kind === 'component-token';
    const found = firstMatch(branches, isName ? texts.marks : texts.words);
    if (!found || isExcepted(rule, texts)) continue;
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

/** The first of the rules that know the code and whose scope fits. */
export function matchCode(
  among: Rule[],
  code: string | undefined,
  texts: Texts,
  facts: ReplyFacts,
): Match | undefined {
  if (code === undefined) return undefined;
  for (const rule of rulesFor(among, code)) {
    const needed = 'with' in rule.pattern ? rule.pattern.with : undefined;
    if (!isFrom(rule, facts) || (needed && !needed.test(texts.words)) || isExcepted(rule, texts)) continue;
    const start = texts.whole.indexOf(code);
    if (start >= 0) return { rule, evidence: evidenceAt(rule.kind, texts.whole, start, code.length) };
    return { rule, evidence: { kind: rule.kind, quote: code, start: 0, end: code.length } }; // from the report's Status field
  }
  return undefined;
}

/** The words of a text as evidence. */
export function evidenceAt(kind: EvidenceKind, text: string, start: number, length: number): Evidence {
  const end = start + length;
  return { kind, quote: text.slice(start, end), start, end };
}
