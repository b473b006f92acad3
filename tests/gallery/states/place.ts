import { defineGroup } from '../define.ts';
import { panelState, reportOf } from '../panel.tsx';

const report = reportOf('gmail-inbox-full');

/** Where the panel stands: folded, and sent away. */
export const place = defineGroup('place', 'Panel: its place in the mail', [
  panelState({ id: 'folded', title: 'Folded', report, place: { isFolded: true } }),
  panelState({
    id: 'folded-several',
    title: 'Folded, several recipients',
    report: reportOf('postfix-two-recipients'),
    place: { isFolded: true },
  }),
  panelState({ id: 'place-row', title: 'Its own menu', report, press: [{ key: 'panel_more' }] }),
  panelState({
    id: 'switched-off',
    title: 'Switched off, with its way back',
    report,
    press: [{ key: 'panel_more' }, { key: 'panel_switch_off', values: ['Gmail'] }],
  }),
]);
