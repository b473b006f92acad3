import type { Computer } from './computer.ts';

/** What the browser tells the worker; nobody waits for an answer. */
export interface Happening {
  what: string;
  happen: (computer: Computer) => void;
  /** What makes good whatever was cut off: the same once more, by the person, or the next start of the browser. */
  again?: (computer: Computer) => void;
  settings?: object;
}

const fire =
  (name: string, ...given: unknown[]) =>
  (computer: Computer) =>
    void computer.wake().events.fire(name, ...given);
const restart = fire('startup');
const TAB = { id: 7, incognito: false };

/** The choice of somebody in the options, which the worker follows. */
const choose = (choice: object) => (computer: Computer) => {
  const { local } = computer.kept;
  const oldValue = local.settings;
  local.settings = { ...(oldValue as object), ...choice };
  computer.wake().events.fire('changed', { settings: { oldValue, newValue: local.settings } }, 'local');
};

/** Everything that wakes the worker by itself. */
export const HAPPENINGS: readonly Happening[] = [
  { what: 'installation', happen: fire('installed', { reason: 'install' }), again: restart },
  { what: 'update', happen: fire('installed', { reason: 'update' }), again: restart },
  { what: 'start of the browser', happen: restart },
  { what: 'addresses are not wanted any more', happen: choose({ hashesRecipients: true }), again: restart },
  { what: 'no history is wanted any more', happen: choose({ historyDays: 0 }), again: restart },
  {
    what: 'entry in the menu',
    happen: fire('menu', { menuItemId: 'diagnose', selectionText: '552 full' }, TAB),
  },
  { what: 'keys', happen: fire('command', 'diagnose-view', TAB) },
  { what: 'address bar', happen: fire('entered', 'spf lumen.example', 'newForegroundTab') },
];
