import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readQuery } from './query.ts';
import { wordsFor } from './words.ts';

/** Views of our own pages import the browser's catalogue; here they get the one that was chosen. Imported first. */
const translate = wordsFor(readQuery(location.search));

const i18n = {
  getMessage: (key: Parameters<typeof translate>[0]['key'], values: string[] = []) =>
    translate({ key, values }),
};

/** One is set, the other one free. */
const commands = {
  getAll: async () => [
    { name: '_execute_action', description: 'Open Bounce Lens', shortcut: 'Alt+Shift+B' },
    { name: 'diagnose', description: 'Explain the bounce that is open', shortcut: '' },
  ],
};

Object.assign(globalThis, { browser: { ...fakeBrowser, commands, i18n } });
