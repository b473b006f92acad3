import { useId } from 'preact/hooks';
import type { Target } from '../lib/diagnosis.ts';
import { harmless, shortened } from '../lib/report/harmless.ts';
import { DnsRows } from './DnsRows.tsx';
import type { PanelTools } from './panel-tools.ts';
import { whenTrusted } from './trusted.ts';
import { useChecks } from './use-checks.ts';

interface Props extends Pick<PanelTools, 'translate' | 'check' | 'announce'> {
  targets: readonly Target[];
}

/** Names what it will ask and whom; asks nothing before the click. */
export function DnsReport({ targets, translate, check, announce }: Props) {
  const { rows, isRunning, start } = useChecks(check);
  const note = useId();
  const names = [...new Set(targets.map(({ subject }) => shortened(harmless(subject), 253)))].join(', ');

  const press = whenTrusted(async () => {
    if (isRunning) return;
    announce(translate({ key: 'panel_check_running' }));
    await start(targets);
    announce(translate({ key: 'panel_check_done' }));
  });

  return (
    <div class="dns">
      <div class="offer">
        <button
          type="button"
          class="button"
          aria-describedby={note}
          aria-disabled={isRunning}
          onClick={press}
        >
          {translate({ key: 'panel_check_dns', values: [names] })}
        </button>
        <span id={note} class="quiet">
          {translate({ key: 'panel_check_whom' })}
        </span>
      </div>
      <DnsRows rows={rows} translate={translate} />
    </div>
  );
}
