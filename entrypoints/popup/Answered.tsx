import { useState } from 'preact/hooks';
import { DiagnosisPanel } from '../../components/DiagnosisPanel.tsx';
import type { PanelTools } from '../../components/panel-tools.ts';
import { type ContentTurn, turnOfContent } from '../../lib/content/offer.ts';
import type { Finding } from '../../lib/dns/finding.ts';
import { failing } from '../../lib/report/failing.ts';
import { ContentReview } from './ContentReview.tsx';
import type { Outcome } from './read-notice.ts';

interface Props {
  outcome: Extract<Outcome, { report: unknown }>;
  tools: Omit<PanelTools, 'announce'>;
  canChoose: boolean;
  announce: (sentence: string) => void;
}

/** Firefox closes the popup even for its own file chooser (bugzilla.mozilla.org 1292701). */
const LOSES_POPUP = import.meta.env.BROWSER === 'firefox';

const BEST: readonly ContentTurn[] = ['now', 'later', 'never'];

/** The diagnosis of a bounce and, when everything before it is in order, a look at the message itself. */
export function Answered({ outcome, tools, canChoose, announce }: Props) {
  const { report, offer, source } = outcome;
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const check: PanelTools['check'] = async (target) => {
    const answer = await tools.check(target);
    if (answer.ok) setFindings((before) => [...before, ...answer.value]);
    return answer;
  };
  const isGenuine = report.notice.genuineness === 'genuine';
  const turns = isGenuine ? failing(report).map((diagnosis) => turnOfContent(diagnosis, findings)) : [];
  const turn = BEST.find((one) => turns.includes(one)) ?? 'never';
  return (
    <>
      <DiagnosisPanel report={report} offer={offer} theme="system" {...tools} check={check} />
      <ContentReview source={source} turn={turn} canChoose={canChoose || !LOSES_POPUP} announce={announce} />
    </>
  );
}
