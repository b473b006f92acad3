import { defineGroup } from '../define.ts';
import { panelState, reportOf } from '../panel.tsx';

const report = reportOf('gmail-inbox-full');

/** The copy buttons, before and after. */
export const copies = defineGroup('copies', 'Panel: copying', [
  panelState({ id: 'copied', title: 'Copied', report, press: [{ key: 'panel_copy_for_it' }] }),
  panelState({
    id: 'copy-refused',
    title: 'The browser refuses',
    report,
    tools: { copy: async () => false },
    press: [{ key: 'panel_copy_for_it' }],
  }),
  panelState({
    id: 'copy-letter',
    title: 'With a note to their administrator',
    report: reportOf('forwarded-spf'),
    press: [{ key: 'panel_copy_letter' }],
  }),
]);
