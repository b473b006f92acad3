import { useEffect, useRef, useState } from 'preact/hooks';
import type { Target } from '../lib/diagnosis.ts';
import type { Finding } from '../lib/dns/finding.ts';
import type { Result } from '../lib/i18n.ts';
import type { PanelTools } from './panel-tools.ts';

/** One target and, as soon as it is there, its answer. */
export interface CheckRow {
  target: Target;
  answer?: Result<Finding[]>;
}

/** Runs all checks side by side when told to; each row is filled as its answer arrives. */
export function useChecks(check: PanelTools['check']) {
  const [rows, setRows] = useState<CheckRow[]>([]);
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current = -1; // answers to a view that is gone go nowhere
    },
    [],
  );

  /** All findings in order; nothing when another run has begun since. */
  async function start(targets: readonly Target[]): Promise<Finding[] | undefined> {
    const current = ++run.current;
    setRows(targets.map((target) => ({ target })));
    const asked = targets.map(async (target, index) => {
      const answer = await check(target);
      if (run.current === current) {
        setRows((all) => all.map((row, at) => (at === index ? { target, answer } : row)));
      }
      return answer.ok ? answer.value : [];
    });
    const findings = await Promise.all(asked);
    return run.current === current ? findings.flat() : undefined;
  }

  const clear = () => void start([]);
  const isRunning = rows.some(({ answer }) => !answer);
  return { rows, isRunning, start, clear };
}
