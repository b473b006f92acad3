import { readQuery } from './query.ts';
import { wordsFor } from './words.ts';

/** Views of our own pages import the browser's catalogue; here they get the one that was chosen. Imported first. */
const translate = wordsFor(readQuery(location.search));

Object.assign(globalThis, {
  browser: {
    i18n: {
      getMessage: (key: Parameters<typeof translate>[0]['key'], values?: string[]) =>
        translate({ key, values: values ?? [] }),
    },
    runtime: { id: 'gallery', sendMessage: () => Promise.reject(new Error('No worker in the gallery')) },
  },
});
