import type { Plugin } from 'vite';

/** HTML's named characters that notices are written with: Latin letters, punctuation, the euro and trademark signs. */
const isWritten = (code: number): boolean =>
  code <= 0x24f || (code >= 0x2010 && code <= 0x203a) || code === 0x20ac || code === 0x2122;

/** postal-mime knows all 2,231 names of the HTML standard; the worker has to be started quickly (400 kB). */
function withoutRareEntities(code: string): string {
  return code.replace(/^ *'&\w{1,40};?': '((?:\\u[0-9A-F]{4}){1,3})',?\n/gm, (line, escaped: string) =>
    isWritten(Number.parseInt(escaped.slice(2, 6), 16)) && escaped.length === 6 ? line : '',
  );
}

/** Where a fact comes from stands beside it for whoever reads the code. */
const withoutSources = (code: string): string => code.replace(/^ *source:\s+'https:[^'\n]{1,300}',\n/gm, '');

/** Leaves out of the build what only readers of the code need, and what no notice holds. */
export function slimBuild(): Plugin {
  return {
    name: 'slim-build',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('postal-mime/dist/esm/html-entities.js'))
        return { code: withoutRareEntities(code), map: null };
      if (/\/lib\/(?:lists|providers)\/[\w-]+\.ts$/.test(id))
        return { code: withoutSources(code), map: null };
      return undefined;
    },
  };
}
