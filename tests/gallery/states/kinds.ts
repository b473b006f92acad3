import { defineGroup } from '../define.ts';
import { panelState, reportOf } from '../panel.tsx';

/** What else a notice can be, and how sure we are. */
export const kinds = defineGroup('kinds', 'Panel: kinds of notice', [
  panelState({ id: 'delay', title: 'Delay, with its end', report: reportOf('gmail-delay') }),
  panelState({
    id: 'delay-without-end',
    title: 'Delay, no end known',
    report: reportOf('delay-without-end'),
  }),
  panelState({ id: 'low-confidence', title: 'Low confidence', report: reportOf('vague-words') }),
  panelState({ id: 'bare-code', title: 'Only a code', report: reportOf('bare-code') }),
  panelState({ id: 'fake', title: 'Fake', report: reportOf('fake-held-messages') }),
  panelState({ id: 'backscatter', title: 'Backscatter', report: reportOf('backscatter-forged-sender') }),
  panelState({
    id: 'warning-not-by-dns',
    title: 'A fix that would be wasted (R26)',
    report: reportOf('gmail-unauthenticated'),
  }),
  panelState({
    id: 'warning-named-list',
    title: 'A wasted fix (R27), a named list and its page',
    report: reportOf('gmx-german'),
  }),
  panelState({
    id: 'open-alternatives',
    title: 'The wording leaves others open (R11)',
    report: reportOf('yahoo-554-dmarc'),
  }),
  panelState({ id: 'forwarded', title: 'Forwarded on the way', report: reportOf('forwarded-spf') }),
]);
