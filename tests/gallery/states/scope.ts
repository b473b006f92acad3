import { defineGroup } from '../define.ts';
import { panelState, reportOf } from '../panel.tsx';
import { say } from '../say.ts';

const report = reportOf('gmail-unauthenticated');

/** The line that the questions are folded into. */
const OPEN = { key: 'panel_scope_summary' } as const;

/** As the local history will fill them in. */
const known = {
  providers: { choice: 'one', evidence: say('seen: 4 of 4 at Gmail') },
  senders: { choice: 'all', evidence: say('seen: 3 mailboxes') },
} as const;

/** The questions that make the advice more exact. */
export const scope = defineGroup('scope', 'Panel: how far it reaches', [
  panelState({ id: 'scope-open', title: 'Asked, nothing answered', report, press: [OPEN] }),
  panelState({
    id: 'scope-answered',
    title: 'One answer, another advice',
    report,
    press: [OPEN, { key: 'panel_scope_providers_one' }],
  }),
  panelState({
    id: 'scope-all-answered',
    title: 'All answered',
    report,
    press: [
      OPEN,
      { key: 'panel_scope_providers_several' },
      { key: 'panel_scope_senders_all' },
      { key: 'panel_scope_change_yes' },
    ],
  }),
  panelState({
    id: 'scope-failed',
    title: 'The worker does not answer',
    report,
    tools: { rescope: async () => undefined },
    press: [OPEN, { key: 'panel_scope_change_no' }],
  }),
  panelState({
    id: 'scope-known',
    title: 'Filled in from the history',
    report,
    tools: { known: async () => known },
    press: [OPEN],
  }),
]);
