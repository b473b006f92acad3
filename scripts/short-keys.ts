import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { WxtHooks } from 'wxt';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const all = Object.keys(JSON.parse(read('public/_locales/en/messages.json')));

/** The two modules that put keys together: how those begin. */
const PUT_TOGETHER: readonly string[] = [
  ...[...read('lib/advice/keys.ts').matchAll(/`(\w{1,20}_)\$/g)].map(([, start]) => start ?? ''),
  ...[...read('lib/report/labels.ts').matchAll(/labelOf\('(\w{1,20})'/g)].map(
    ([, group]) => `panel_${group}_`,
  ),
];
/** The manifest names them; the browser reads it. */
const IN_MANIFEST = [...read('wxt.config.ts').matchAll(/__MSG_(\w{1,80})__/g)].map(([, key]) => key ?? '');

/** Of [0-9a-z], as names of messages have no case: a new key meets one of a thousand others once in 1,700 times. */
const LENGTH = 4;

/** Of the key alone, as reports that are kept outlive a version of the catalogue. */
const shortOf = (key: string): string => {
  const digest = createHash('sha256').update(key).digest().readBigUInt64BE();
  return digest.toString(36).padStart(13, '0').slice(-LENGTH);
};

/** Does code write it out, and is it longer than what would stand for it? A single word could mean something else. */
const isShortened = (key: string): boolean =>
  /^[a-z](?=\w{0,100}_)\w{5,99}$/.test(key) &&
  !IN_MANIFEST.includes(key) &&
  !PUT_TOGETHER.some((start) => key.startsWith(start));

/** What stands for each key in the build. */
export const shortKeys: ReadonlyMap<string, string> = new Map(
  all.filter(isShortened).map((key) => [key, shortOf(key)]),
);

const isClear =
  new Set([...all.filter((key) => !shortKeys.has(key)), ...shortKeys.values()]).size === all.length;
if (!isClear) throw new Error('Two message keys have the same short form: rename the newer one');

/** `'key'` and `"key"`, whole. */
const shortened = (code: string): string =>
  code.replace(/(['"])(\w{6,100})\1/g, (whole, quote: string, word: string) => {
    const short = shortKeys.get(word);
    return short === undefined ? whole : quote + short + quote;
  });

/** A key that stayed long: no browser would find its sentence. */
const longIn = (code: string): string | undefined =>
  code.match(/[a-z]\w{5,100}/gi)?.find((word) => shortKeys.has(word));

/** Text that keys may be put together from: `'panel_` before a value, or `_why'` behind one. */
const pieceIn = (code: string): string | undefined =>
  code
    .match(/(?<=['"`])[a-z]\w{0,80}_(?=['"`]|\$\{)|(?<=(?<!target=)['"`}])_\w{0,80}(?=['"`]|\$\{)/g)
    ?.find(isPiece);

const isPiece = (piece: string): boolean =>
  [...shortKeys.keys()].some((key) => (piece.startsWith('_') ? key.endsWith(piece) : key.startsWith(piece)));

/** Short keys in the text of a file of data. */
export function withShortKeys(json: string): string {
  const text = shortened(json);
  const long = longIn(text);
  if (long) throw new Error(`${long} is no whole text in the data`);
  return text;
}

/** The sentences of a built catalogue, by their short keys and in the same order. */
export function withShortNames(catalogue: string): string {
  const entries = Object.entries(JSON.parse(catalogue) as object);
  return JSON.stringify(
    Object.fromEntries(entries.map(([key, entry]) => [shortKeys.get(key) ?? key, entry])),
  );
}

/** Shortens the keys of each catalogue that the build has written (scripts/slim-catalogue.ts). */
export function shortenCatalogues(files: Parameters<WxtHooks['build:publicAssets']>[1]): void {
  for (const file of files) {
    if (!/^_locales[/\\]/.test(file.relativeDest)) continue;
    if (!('contents' in file)) throw new Error(`${file.relativeDest} was not written by the build`);
    file.contents = withShortNames(file.contents);
  }
}

const OURS = /^(?!.*\/node_modules\/).*\/(?:lib|components|entrypoints)\/[^?]{1,200}\.tsx?$/;
const PUTS_TOGETHER = /\/lib\/(?:advice\/keys|report\/labels)\.ts$/;

/** A third of our text is names of sentences: in the build a short one stands for each, in code, data and catalogues alike. */
export function shortKeysInCode(): Plugin {
  return {
    name: 'short-keys',
    enforce: 'pre',
    transform(code, id) {
      if (!OURS.test(id)) return undefined;
      const piece = PUTS_TOGETHER.test(id) ? undefined : pieceIn(code);
      if (piece) this.error(`${id} puts a message key together of "${piece}": write it out`);
      return { code: shortened(code), map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const long = chunk.type === 'chunk' ? longIn(chunk.code) : undefined;
        if (long)
          this.error(`${chunk.fileName} has the message key ${long} in a form that cannot be shortened`);
      }
    },
  };
}
