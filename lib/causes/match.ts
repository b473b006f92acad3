import type { Evidence, EvidenceKind } from '../diagnosis.ts';
import type { ReplyFacts } from './classify.ts';
import type { Rule } from './rules.ts';

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

function isInScope({ cause, pattern }: Rule, texts: Texts, facts: ReplyFacts): boolean {
  if (pattern.at && !(facts.provider && pattern.at.includes(facts.provider))) return false;
  if (pattern.notAt && facts.provider && pattern.notAt.includes(facts.provider)) return false;
  return !cause.unless?.some((exception) => exception.test(texts.marks));
}

/** The first of the rules whose words occur and whose scope fits. */
export function matchWords(among: Iterable<Rule>, texts: Texts, facts: ReplyFacts): Match | undefined {
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
    if (needed && !needed.test(texts.words)) continue;
    if (!isInScope(rule, texts, facts)) continue;
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
