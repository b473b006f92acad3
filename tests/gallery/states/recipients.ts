import { defineGroup } from '../define.ts';
import { panelState, reportOf } from '../panel.tsx';

/** More than one recipient. */
export const recipients = defineGroup('recipients', 'Panel: several recipients', [
  panelState({ id: 'two-recipients', title: 'Two reasons', report: reportOf('postfix-two-recipients') }),
  panelState({
    id: 'six-recipients',
    title: 'Five people with the same reason, and another one',
    report: reportOf('six-recipients'),
  }),
  panelState({ id: 'five-alike', title: 'Five people, one reason', report: reportOf('five-alike') }),
  panelState({
    id: 'twenty-five-alike',
    title: 'More people than are named',
    report: reportOf('twenty-five-alike'),
  }),
]);
