import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutMark } from '../../scripts/new/unwritten.ts';
import { SCENES } from '../../scripts/screenshots/scenes.ts';

const root = join(import.meta.dirname, '../..');
const store = join(root, '.github/store');
const read = (path: string): string => readFileSync(path, 'utf8');

/** Characters. Chrome: developer.chrome.com/docs/webstore/cws-dashboard-listing; Edge: learn.microsoft.com/microsoft-edge/extensions/publish. */
const SUMMARY = 132;
const DESCRIPTION = { least: 250, most: 10_000 };
/** Of Edge: so many terms, so long, and so many words in all. */
const TERMS = { most: 7, length: 30, words: 21 };

const sectionsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [title = '', ...rest] = section.split('\n');
        return [title, rest.join('\n').trim()];
      }),
  );

const languages = readdirSync(join(root, 'public/_locales')).sort();

test('there is a listing for each language that the extension speaks', () => {
  const listed = readdirSync(store).flatMap((name) => /^([a-z]{2}(?:_[A-Z]{2})?)\.md$/.exec(name)?.[1] ?? []);
  expect(listed.sort()).toEqual(languages);
});

describe.each(languages.filter((language) => existsSync(join(store, `${language}.md`))))('%s', (language) => {
  const text = read(join(store, `${language}.md`));
  const [summary, description, terms, pictures] = Object.values(sectionsOf(text));
  const listOf = (section = '') => section.split('\n').map((line) => line.replace(/^- /, ''));

  test('the summary is what the extension says of itself', () => {
    const catalogue = JSON.parse(read(join(root, 'public/_locales', language, 'messages.json')));
    expect(summary).toBe(withoutMark(catalogue.extension_description.message));
    expect(summary?.length).toBeLessThanOrEqual(SUMMARY);
    expect(text).toMatch(new RegExp(`^# ${catalogue.extension_name.message}\n`));
  });

  test('the description is as long as the stores take it, and as plain as our voice is', () => {
    expect(description?.length).toBeGreaterThanOrEqual(language === 'ja' ? 200 : DESCRIPTION.least);
    expect(description?.length).toBeLessThanOrEqual(DESCRIPTION.most);
    expect(text).not.toMatch(/[!！]/);
    expect(text).not.toMatch(/chrom(?:e|ium)\b|\bedge\b|firefox/i); // one text for all stores
    expect(description).not.toMatch(/\*\*|^#|\]\(/m); // stores show plain text
  });

  test('the search terms are as many as the stores take', () => {
    const list = listOf(terms);
    expect(list.length).toBeLessThanOrEqual(TERMS.most);
    for (const term of list) expect(term.length, term).toBeLessThanOrEqual(TERMS.length);
    expect(list.join(' ').split(/\s+/).length).toBeLessThanOrEqual(TERMS.words);
  });

  test('each picture that a store gets has a caption', () => {
    const captioned = listOf(pictures).map((line) => /^`([\w-]+)`: \S.+[.。]$/.exec(line)?.[1]);
    const wide = SCENES.filter(({ size }) => size.width === 1280 && size.height === 800);
    expect(captioned).toEqual(wide.map(({ id }) => id));
    expect(captioned.length).toBeLessThanOrEqual(5); // of Chrome
  });
});

describe.each(['chrome', 'firefox'])('what %s is asked for', (browser) => {
  const path = join(root, `.output/${browser}-mv3/manifest.json`);

  test.skipIf(!existsSync(path))('is explained to the stores, and nothing else is', () => {
    const manifest = JSON.parse(read(path));
    const asked: string[] = [
      ...manifest.permissions,
      ...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
      ...manifest.optional_host_permissions,
    ];
    const table = sectionsOf(read(join(store, 'ANSWERS.md'))).Permissions ?? '';
    const explained = [...table.matchAll(/^\| `([^`]+)`(?: \(optional\))? *\| *\S.{30,}\|$/gm)].map(
      ([, name]) => name,
    );
    expect(explained.sort()).toEqual([...new Set(asked)].sort());
  });
});
