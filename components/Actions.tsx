import type { Report } from '../lib/diagnosis.ts';
import type { Finding } from '../lib/dns/finding.ts';
import { toMarkdown } from '../lib/report/markdown.ts';
import { toPlain } from '../lib/report/plain.ts';
import { CopyButton } from './CopyButton.tsx';
import type { PanelTools } from './panel-tools.ts';

interface Props extends PanelTools {
  report: Report;
  /** What the DNS checks have found so far. */
  findings: () => readonly Finding[];
}

/** Takes the result elsewhere: all the evidence for IT, or plain sentences. */
export function Actions({ report, findings, ...tools }: Props) {
  const { translate } = tools;
  return (
    <div class="actions">
      <CopyButton
        {...tools}
        label="panel_copy_for_it"
        text={() => toMarkdown(report, translate, findings())}
      />
      <CopyButton {...tools} label="panel_copy" text={() => toPlain(report, translate)} />
    </div>
  );
}
