import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/languages.ts';
import { UNWRITTEN } from '../../scripts/new/unwritten.ts';

/** What `npm run new-…` left to be written; each line says where and what. */
const root = join(import.meta.dirname, '../..');
/** Of a whole language there are hundreds. */
const MOST = 40;

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

/** They speak of the mark. */
const OF_THE_SCAFFOLDS = /(?:unwritten|scaffolds)\.test\.ts$/;

const inCode = ['lib', 'components', 'entrypoints', 'tests/unit']
  .flatMap((folder) => filesIn(folder, /\.tsx?$/))
  .concat(filesIn('.github/store', /\.md$/))
  .filter((path) => !OF_THE_SCAFFOLDS.test(path))
  .flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, at) => {
        const what = line.indexOf(`${UNWRITTEN}: `);
        return what < 0 ? [] : [`${path}:${at + 1} ${line.slice(what).replace(/['"`)},;]+$/, '')}`];
      }),
  );

const inCatalogue = (folder: string): string[] =>
  Object.entries<{ message: string }>(JSON.parse(textOf(`public/_locales/${folder}/messages.json`)))
    .filter(([, { message }]) => message.startsWith(UNWRITTEN))
    .map(([key, { message }]) => `${key}: ${message}`);

const shown = (places: string[]): string =>
  [...places.slice(0, MOST), ...(places.length > MOST ? [`and ${places.length - MOST} more`] : [])].join(
    '\n',
  );

test('no code waits for somebody to write it', () => {
  expect(inCode.length, shown(inCode)).toBe(0);
});

describe.each(LANGUAGES)('$name', ({ folder }) => {
  test(`no sentence of public/_locales/${folder}/messages.json waits to be written`, () => {
    const places = inCatalogue(folder);
    expect(places.length, shown(places)).toBe(0);
  });
});
