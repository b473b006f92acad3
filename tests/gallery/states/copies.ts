import { defineGroup } from '../define.ts';
import { panelState, reportOf } from '../panel.tsx';

const report = reportOf('gmail-inbox-full');

/** Copying and writing: before, after, and with a look at the text. */
export const copies = defineGroup('copies', 'Panel: copying and writing', [
  panelState({ id: 'copied', title: 'Copied', report, press: [{ key: 'panel_copy_for_it' }] }),
  panelState({
    id: 'copy-refused',
    title: 'The browser refuses',
    report,
    tools: { copy: async () => false },
    press: [{ key: 'panel_copy_for_it' }],
  }),
  panelState({
    id: 'preview',
    title: 'What will be copied for IT',
    report,
    press: [{ key: 'panel_preview' }],
  }),
  panelState({
    id: 'preview-redacted',
    title: 'For a colleague, without names',
    report: reportOf('six-recipients'),
    press: [{ key: 'panel_preview' }, { key: 'panel_share_plain' }, { key: 'panel_share_redact' }],
  }),
  panelState({
    id: 'write-their-it',
    title: 'A message to their IT',
    report: reportOf('m365-group-restricted'),
    press: [{ key: 'panel_write_their_it' }],
  }),
  panelState({
    id: 'write-own-it',
    title: 'A message to your IT',
    report: reportOf('gmail-unauthenticated'),
    press: [{ key: 'panel_write_own_it' }],
  }),
]);
