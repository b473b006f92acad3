import { useState } from 'preact/hooks';
import type { Message } from '../lib/i18n.ts';
import type { PanelTools } from './panel-tools.ts';

/** Whom the button will ask, in words that follow it. */
export function whomAsked([first, second]: readonly string[]): Message {
  if (first === undefined) return { key: 'panel_check_failed' };
  if (second === undefined) return { key: 'panel_check_whom_one', values: [first] };
  return { key: 'panel_check_whom', values: [first, second] };
}

/** Nobody is asked who was not named before the click (N13): a choice made since then is told first. */
export function useWhom(told: readonly string[], resolvers: PanelTools['resolvers']) {
  const [whom, setWhom] = useState(told);

  async function isStillTrue(): Promise<boolean> {
    const now = await resolvers();
    setWhom(now);
    return now.length > 0 && String(now) === String(whom);
  }

  return { whom: whomAsked(whom), isStillTrue };
}
