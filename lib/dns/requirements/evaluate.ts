import type { Finding } from '../finding.ts';
import type { Rule, RuleId } from './define.ts';

/** `met` as far as DNS can show it; `unknown` where nobody answered, or where existence would prove nothing. */
export type State = 'met' | 'missing' | 'unknown';

/** How one rule came out, and the findings that show it. */
export interface Evaluation {
  rule: Rule;
  state: State;
  shownBy: readonly Finding[];
}

interface Judgement {
  state: State;
  shownBy: readonly Finding[];
}

/** Verdicts of an evaluation for the very address, and faults of the record that hold for every address. */
const SPF_MISSING =
  /^spf-(?:none|multiple|syntax|macro-syntax|too-many-lookups|too-many-voids|mx-too-many-hosts|loop|pass-all|result-(?:fail|softfail|neutral|none|permerror))$/;
const DMARC_MISSING =
  /^dmarc-(?:none|multiple|p-missing|tag-invalid|tag-duplicate|escaped-semicolon|wrong-place|spf-here)$/;

const of = (findings: readonly Finding[], check: Finding['check'], ids: RegExp) =>
  findings.filter((finding) => finding.check === check && ids.test(finding.id));

/** What contradicts, else what shows it, else nothing is known. */
const judge = (against: readonly Finding[], inFavour: readonly Finding[]): Judgement => {
  if (against.length > 0) return { state: 'missing', shownBy: against };
  return inFavour.length > 0 ? { state: 'met', shownBy: inFavour } : { state: 'unknown', shownBy: [] };
};

const harmful = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict === 'fail');
const troubling = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');

const spf = (findings: readonly Finding[]): Judgement => {
  const passed = of(findings, 'spf', /^spf-result-pass$/); // a record alone proves nothing about a server
  return passed.length > 0
    ? { state: 'met', shownBy: passed }
    : judge(troubling(of(findings, 'spf', SPF_MISSING)), []);
};

/**
 * Without the selector of a message a key that is there shows that somebody signs; `dkim-none` is proof of the contrary.
 * One key about which nobody answered may be the good one.
 */
const dkim = (findings: readonly Finding[]): Judgement => {
  const rows = of(findings, 'dkim', /./);
  const found = of(rows, 'dkim', /^dkim-found$/);
  if (found.length > 0) return { state: 'met', shownBy: found };
  const isOpen = rows.some(({ verdict }) => verdict === 'unchecked');
  return isOpen ? judge([], []) : judge([...of(rows, 'dkim', /^dkim-none$/), ...harmful(rows)], []);
};

const alignment = (findings: readonly Finding[]): Judgement => {
  const aligned = of(findings, 'dmarc', /^dmarc-aligned$/); // one of the two is enough
  return aligned.length > 0
    ? { state: 'met', shownBy: aligned }
    : judge(harmful(of(findings, 'dmarc', /^dmarc-not-aligned$/)), []);
};

const either = (one: Judgement, other: Judgement): Judgement => {
  const best =
    [one, other].find(({ state }) => state === 'met') ??
    [one, other].find(({ state }) => state === 'unknown');
  return best ?? { state: 'missing', shownBy: [...one.shownBy, ...other.shownBy] };
};

/** Which findings of the other checks show what; nothing is evaluated a second time. */
const JUDGES: Record<RuleId, (findings: readonly Finding[]) => Judgement> = {
  spf,
  dkim,
  alignment,
  'spf-or-dkim': (findings) => either(spf(findings), dkim(findings)),
  dmarc: (findings) => {
    const ruling = of(findings, 'dmarc', /^dmarc-(?:found|unenforced)$/); // a record that counts, whatever else is wrong
    return ruling.length > 0
      ? { state: 'met', shownBy: ruling }
      : judge(troubling(of(findings, 'dmarc', DMARC_MISSING)), []);
  },
  ptr: (findings) =>
    judge(harmful(of(findings, 'ptr', /^ptr-(?:missing|mismatch)$/)), of(findings, 'ptr', /^ptr-confirmed$/)),
  'key-size': (findings) =>
    judge(of(findings, 'dkim', /^dkim-key-too-short$/), of(findings, 'dkim', /^dkim-found$/)),
  'spf-width': (findings) =>
    judge(
      of(findings, 'spf', /^spf-(?:broad|pass-all)$/),
      of(findings, 'spf', /^spf-(?:found|result-pass)$/),
    ),
  domain: (findings) =>
    judge(
      harmful(of(findings, 'mx', /^mx-(?:none|null|no-address)$/)),
      of(findings, 'mx', /^mx-(?:found|implicit)$/),
    ),
};

/** How each rule of a receiver came out. */
export const evaluate = (rules: readonly Rule[], findings: readonly Finding[]): Evaluation[] =>
  rules.map((rule) => ({ rule, ...JUDGES[rule.id](findings) }));
