import type { Target } from '../diagnosis.ts';
import type { Finding } from '../dns/finding.ts';
import { sayTieBack } from '../explains/say.ts';
import { type Bounce, tieBack } from '../explains/tie-back.ts';
import type { Translate } from '../i18n.ts';
import { isSameTarget, type TargetAnswer } from './answer.ts';
import { checkLabel, verdictLabel } from './labels.ts';
import { code, fence, text } from './markdown-parts.ts';
import { seePage } from './see-page.ts';

/** A bounce and the checks that were run for it. */
export interface CheckedBounce extends Bounce {
  checks: readonly Target[];
}

/** Continuation lines of an item of a list. */
const indented = (block: string) => block.replaceAll(/^/gm, '  ');

function row(finding: Finding, translate: Translate): string {
  const { check, subject, verdict, summary, explanation, at, resolver, records, fix, page } = finding;
  const head = `- **${translate({ key: verdictLabel(verdict) })}** · ${translate({ key: checkLabel(check) })} ${code(subject)}: ${text(translate(summary))}`;
  const origin = [code(finding.id), text(resolver), text(at)].filter(Boolean).join(' · ');
  const details = [
    ...(explanation ? [text(translate(explanation))] : []),
    ...(records.length > 0 ? [fence(records.join('\n'))] : []),
    ...(fix === undefined ? [] : [`${translate({ key: 'panel_fix' })}:`, fence(fix)]),
    ...(page ? [seePage({ ...page, host: new URL(page.url).host }, translate)] : []),
    origin,
  ];
  return [head, ...details.map(indented)].join('\n');
}

/** The rows of the checks of one bounce; the same domain may have been asked about for another server. */
const rowsOf = ({ checks }: CheckedBounce, answers: readonly TargetAnswer[]) =>
  answers
    .filter(({ target }) => checks.some((one) => isSameTarget(one, target)))
    .flatMap(({ findings }) => findings);

const tieOf = (bounce: CheckedBounce, answers: readonly TargetAnswer[], translate: Translate): string => {
  const tie = tieBack(bounce, rowsOf(bounce, answers));
  return tie ? sayTieBack(tie, translate).map(text).join(' ') : '';
};

const list = (findings: readonly Finding[], translate: Translate) =>
  findings.map((finding) => row(finding, translate)).join('\n');

/** What DNS said, for the person who runs the mail, with what it means for each bounce; empty while there are no rows. */
export function dnsBlock(
  answers: readonly TargetAnswer[],
  bounces: readonly CheckedBounce[],
  translate: Translate,
): string {
  const findings = answers.flatMap((answer) => answer.findings);
  if (findings.length === 0) return '';
  const ties = [...new Set(bounces.map((bounce) => tieOf(bounce, answers, translate)))].filter(Boolean);
  return [`### ${translate({ key: 'report_dns' })}`, ...ties, list(findings, translate)].join('\n\n');
}

/** The same about a name that somebody looked up, without a bounce. */
export function toDnsMarkdown(
  { subject, findings }: { subject: string; findings: readonly Finding[] },
  translate: Translate,
): string {
  const title = `## ${translate({ key: 'report_dns_of', values: [code(subject)] })}`;
  return `${[title, list(findings, translate)].filter(Boolean).join('\n\n')}\n`;
}
