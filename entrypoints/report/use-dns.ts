import { useState } from 'preact/hooks';
import { progressOf } from '../../components/progress.ts';
import { useChecks } from '../../components/use-checks.ts';
import { useWhom } from '../../components/use-whom.ts';
import type { Target } from '../../lib/diagnosis.ts';
import type { Finding } from '../../lib/dns/finding.ts';
import type { Bounce } from '../../lib/explains/tie-back.ts';
import type { Message } from '../../lib/i18n.ts';
import type { DnsAnswers } from '../../lib/report/overall/sections/dns.ts';
import { check } from '../shell/check.ts';
import { chosenResolvers } from '../shell/settings.ts';
import { tie } from '../shell/tie.ts';
import { translate } from '../shell/translate.ts';

/** A bounce that DNS may explain, and what it is called. */
export interface Explained {
  about: Message;
  bounce: Bounce;
}

type Ties = DnsAnswers['ties'];

/** Rows of other checks have no say in this bounce. */
const isAnswerTo =
  ({ checks = [] }: Bounce) =>
  (finding: Finding) =>
    checks.some(({ check }) => check === finding.check);

/** Asks DNS for a report: on a click, of whom was named before; the report gets the answers when all are there. */
export function useDns(told: string[], announce: (sentence: string) => void) {
  const { rows, isRunning, start, clear } = useChecks(check);
  const { whom, isStillTrue } = useWhom(told, chosenResolvers);
  const [ties, setTies] = useState<Ties>();

  const forget = () => {
    setTies(undefined);
    if (rows.length > 0) clear();
  };

  const run = async (targets: readonly Target[], bounces: readonly Explained[]) => {
    if (isRunning) return;
    if (!(await isStillTrue())) return announce(translate({ key: 'panel_check_whom_changed' }));
    forget();
    announce(translate({ key: 'panel_check_running' }));
    const findings = await start(targets);
    if (!findings) return;
    const told = bounces.map(async ({ about, bounce }) => {
      const { kind, sentences = [] } = (await tie(bounce, findings.filter(isAnswerTo(bounce)))) ?? {};
      return { about, sentences, isCause: kind === 'explains' || kind === 'may-explain' };
    });
    setTies((await Promise.all(told)).filter(({ sentences }) => sentences.length > 0));
    announce(translate({ key: 'panel_check_done' }));
  };

  const answers: DnsAnswers | undefined = ties && {
    findings: rows.flatMap(({ answer }) => (answer?.ok ? answer.value : [])),
    failed: rows.flatMap(({ target, answer }) => (answer?.ok ? [] : [target])),
    ties,
  };
  const progress = rows.length > 0 ? progressOf(rows, translate) : '';
  return { answers, progress, isRunning, whom, run, forget };
}
