import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';

/** Pages for people who work on the project: what they name must be there. */
const root = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const inLib = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('lib', name));
const pages = ['README.md', ...inLib];

/** Lines of a page that fits one screen. */
const ONE_SCREEN = 36;

/** Outside of code: `[text](target)` that is no address. */
const linksIn = (text: string): string[] =>
  [...text.replace(/^ {4}.*$|`[^`\n]*`/gm, '').matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(
    ([, link = '']) => link,
  );

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  test('links to files that are there', () => {
    expect(linksIn(text).filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  test('names commands that are there', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test('names tests and files of the project that are there', () => {
    const named = [
      ...text.matchAll(/(?<![\w./-])(?:lib|tests|scripts|components|entrypoints|public)\/[\w./-]+\w/g),
    ];
    const paths = named
      .map(([path]) => path)
      .filter((path) => !/(?:pages|_locales|languages|checks|webmail|causes|dns|unit)\/?$/.test(path));
    expect(
      paths.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, `${path}.test.ts`))),
    ).toEqual([]);
  });
});

describe.each([
  ['cause', 'lib/causes/ADD.md'],
  ['provider', 'lib/providers/ADD.md'],
  ['webmail', 'lib/webmail/ADD.md'],
  ['check', 'lib/dns/checks/ADD.md'],
  ['language', 'lib/ADD-LANGUAGE.md'],
])('how to add a %s', (kind, page) => {
  test('begins with its command and fits one screen', () => {
    const lines = textOf(page).split('\n');
    expect(lines[2]).toMatch(new RegExp(`^ {4}npm run new-${kind} -- [a-z]`));
    expect(lines.length).toBeLessThanOrEqual(ONE_SCREEN);
  });

  test('is linked from the README', () => {
    expect(linksIn(textOf('README.md'))).toContain(page);
  });
});

test('no page of ours is shipped with the extension', () => {
  const shipped = readdirSync(join(root, 'public'), { recursive: true, encoding: 'utf8' });
  expect(shipped.filter((name) => name.endsWith('.md'))).toEqual([]);
});
