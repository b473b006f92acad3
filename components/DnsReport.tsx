import { useState } from 'preact/hooks';
import type { Diagnosis } from '../lib/diagnosis.ts';
import type { Message } from '../lib/i18n.ts';
import type { CheckOffer, ToldTie } from '../lib/messages.ts';
import { shortened } from '../lib/report/harmless.ts';
import { AskButton } from './AskButton.tsx';
import { DnsRows } from './DnsRows.tsx';
import { Identities } from './Identities.tsx';
import type { PanelTools } from './panel-tools.ts';
import { TieVerdict } from './TieVerdict.tsx';
import { whenTrusted } from './trusted.ts';
import { useChecks } from './use-checks.ts';
import { useWhom } from './use-whom.ts';

interface Props extends PanelTools {
  diagnosis: Diagnosis;
  /** When the notice was written. */
  date: string | undefined;
  /** What each check will do. */
  plan: readonly Message[];
  offer: CheckOffer;
}

/** A button with a whole domain in it still fits a telephone. */
const LONGEST_LABEL = 160;

/** Names what it will ask and whom; asks nothing before the click. Then rows as they arrive, and what they mean. */
export function DnsReport({ diagnosis, date, plan, offer, ...tools }: Props) {
  const { translate, announce } = tools;
  const { checks: targets, reason, signal } = diagnosis;
  const { rows, isRunning, start } = useChecks(tools.check);
  const { whom, isStillTrue } = useWhom(offer.resolvers, tools.resolvers);
  const [tied, setTied] = useState<ToldTie>();
  const [first = '', ...others] = plan.map((step) => shortened(translate(step), LONGEST_LABEL));

  const press = whenTrusted(async () => {
    if (isRunning) return;
    if (!(await isStillTrue())) return announce(translate({ key: 'panel_check_whom_changed' }));
    setTied(undefined);
    announce(translate({ key: 'panel_check_running' }));
    const findings = await start(targets);
    if (!findings) return;
    const verdict = await tools.tie({ reason, signal, date, checks: targets }, findings);
    setTied(verdict);
    announce(verdict?.sentences.join(' ') ?? translate({ key: 'panel_check_done' }));
  });

  return (
    <div class="dns">
      <Identities targets={targets} {...offer} translate={translate} />
      <AskButton label={first} whom={translate(whom)} aria-disabled={isRunning} onClick={press} />
      {rows[0] ? (
        <>
          <TieVerdict rows={rows} tied={tied} translate={translate} />
          <DnsRows rows={rows} {...tools} />
        </>
      ) : (
        others[0] && (
          <ul class="plan quiet">
            {others.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )
      )}
    </div>
  );
}
