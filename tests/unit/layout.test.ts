import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cause, Pattern } from '../../lib/causes/define.ts';
import { causes } from '../../lib/causes/index.ts';
import { CHECKS } from '../../lib/dns/checks/index.ts';
import messages from '../../public/_locales/en/messages.json';

/** The repository's own shape: what a reader may rely on without looking. */
const root = join(import.meta.dirname, '../..');

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx)$/.test(name))
    .map((name) => join(folder, name));

const sources = ['lib', 'components', 'entrypoints', 'scripts'].flatMap(filesIn);
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const catalogue: Record<string, { message: string }> = messages;

/** Files of lib/causes that hold the machinery, not a cause. */
const machinery = [
  'account-abroad',
  'blocked-abroad',
  'classify',
  'define',
  'index',
  'likeness',
  'literals',
  'mask',
  'match',
  'nouns',
  'permanence',
  'prefilter',
  'reasons-by-noun',
  'relay-abroad',
  'reputation-abroad',
  'rules',
  'second-opinion',
  'farther',
  'misheard',
  'lists-abroad',
  'unknown-abroad',
  'words',
];

describe('causes', () => {
  test('each has a file of its name and stands in the list once', () => {
    const files = filesIn('lib/causes').map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    const ids: string[] = causes.map(({ id }) => id);
    expect([...ids].sort()).toEqual(files.filter((name) => !machinery.includes(name)).sort());
  });

  test('cover all nine buckets', () => {
    expect(new Set(causes.map(({ bucket }) => bucket)).size).toBe(9);
  });

  test.each(causes.map((cause) => [cause.id, cause as Cause] as const))(
    '%s has its texts and its source',
    (id, cause) => {
      const key = `cause_${id.replaceAll('-', '_')}`;
      const title = catalogue[`${key}_title`]?.message ?? '';
      expect(title.length).toBeGreaterThan(3);
      expect(title.length).toBeLessThanOrEqual(48);
      expect(title).not.toMatch(/[.!]$/);
      expect(catalogue[`${key}_cause`]?.message).toMatch(/\.$/);
      expect(catalogue[`${key}_first`]?.message).toMatch(/^[A-Z][a-z]+\b.*[.]$/);
      expect(cause.source).toMatch(/^https:\/\//);
    },
  );

  const patterns = causes.flatMap((cause) =>
    (cause.when as readonly Pattern[]).map((pattern) => [cause.id, pattern] as const),
  );

  test.each(patterns)('%s: patterns are linear and not global', (_, pattern) => {
    for (const value of Object.values(pattern)) {
      if (!(value instanceof RegExp)) continue;
      expect(value.flags).not.toMatch(/[gy]/);
      expect(value.source, 'unbounded repeat of anything').not.toMatch(/(?:\.|\\S|\\w|\\s)[*+]/);
      expect(value.source, 'nested quantifier').not.toMatch(/[*+]\)[*+{]/);
    }
  });
});

describe('messages', () => {
  const code = [...sources.map(textOf), textOf('wxt.config.ts')].join('\n');

  /** The labels of ids; lib/report/labels.ts puts their keys together. */
  const labelled = Object.entries({
    actor: ['you', 'your-admin', 'recipient', 'recipient-admin', 'provider', 'nobody'],
    bucket: causes.map(({ bucket }) => bucket),
    check: Object.keys(CHECKS),
    confidence: ['high', 'medium', 'low'],
    party: ['own-organisation', 'recipient-organisation', 'forwarder', 'gateway', 'unknown'],
    verdict: ['pass', 'info', 'warn', 'fail', 'unchecked'],
  }).flatMap(([group, ids]) => ids.map((id) => `panel_${group}_${id.replaceAll('-', '_')}`));

  test('every key is used', () => {
    const isPutTogether = (key: string) => /^(?:cause|it)_/.test(key) || labelled.includes(key);
    const unused = Object.keys(catalogue).filter((key) => !isPutTogether(key) && !code.includes(key));
    expect(unused).toEqual([]);
    expect(labelled.filter((key) => !catalogue[key])).toEqual([]);
  });

  test('every cause key belongs to a cause', () => {
    const known = causes.flatMap(({ id }) =>
      ['title', 'cause', 'first'].map((part) => `cause_${id.replaceAll('-', '_')}_${part}`),
    );
    expect(
      Object.keys(catalogue)
        .filter((key) => key.startsWith('cause_'))
        .sort(),
    ).toEqual(known.sort());
  });

  test('no advice says "resend"', () => {
    const bare = Object.entries(catalogue).filter(
      ([key, { message }]) => /^(?:cause|advice|first|own_rule|it)_/.test(key) && /\bresend\b/i.test(message),
    );
    expect(bare).toEqual([]);
  });
});

describe('borders', () => {
  test.each(filesIn('lib'))('%s touches no browser, clock or network of its own', (path) => {
    const text = textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(text).not.toMatch(/wxt\/browser|\bbrowser\.\w|\bchrome\.\w|from '#imports'/);
    expect(text).not.toMatch(/\bDate\.now\(|\bnew Date\(\)|\b(?:globalThis|window|self)\.fetch\b/);
  });

  test('what is only data goes by lib/knowledge.ts: the worker reads it from a file, and starts without it', () => {
    const tables =
      /^import (?!type\b)[^;]{1,400}'[./\w-]{0,60}(?:causes\/index\.ts|second-opinion\.json|languages\/index\.ts|bait-concepts\.ts|lib\/knowledge\.ts|\/diagnose\.ts)'/m;
    const importing = ['lib', 'components', 'entrypoints']
      .flatMap(filesIn)
      .filter((path) => tables.test(textOf(path)));
    expect(importing).toEqual(['lib/knowledge.ts']);
  });

  test.each(['lib', 'components', 'entrypoints'].flatMap(filesIn))('%s renders no markup', (path) => {
    expect(textOf(path)).not.toMatch(/innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/);
  });

  test.each(filesIn('components'))('%s is dumb: no browser API', (path) => {
    expect(textOf(path)).not.toMatch(/wxt\/|\bbrowser\.\w|\bchrome\.\w/);
  });

  test.each(sources)('%s is at most 250 lines', (path) => {
    expect(textOf(path).split('\n').length).toBeLessThanOrEqual(path.includes('providers/all') ? 400 : 251);
  });
});
