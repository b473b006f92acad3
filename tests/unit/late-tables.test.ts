import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handOut, type Tables, whenRead } from '../../lib/late-tables.ts';
import { unpackData } from '../../lib/packed-knowledge.ts';
import { lateTables, tables, tablesFile } from '../../scripts/late-tables.ts';
import { shortKeys } from '../../scripts/short-keys.ts';

const longKeys = new Map([...shortKeys].map(([long, short]) => [short, long]));
const withLongKeys = (json: string) =>
  json.replace(/"(\w{4})"/g, (whole, short: string) => {
    const long = longKeys.get(short);
    return long ? `"${long}"` : whole;
  });
const packed = unpackData(withLongKeys(tablesFile().contents)) as Tables;
const { transform, generateBundle } = lateTables() as unknown as {
  transform: (code: string, id: string) => { code: string } | undefined;
  generateBundle: (this: { error: (text: string) => never }, options: unknown, bundle: object) => void;
};
const idOf = (path: string) => join(import.meta.dirname, '../..', path);

const withoutSource = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(withoutSource);
  if (typeof data !== 'object' || data === null || data instanceof RegExp) return data;
  const { source: _, ...rest } = data as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withoutSource(value)]));
};

test.each(Object.keys(tables))('the worker reads of %s what the code says, in the same order', (path) => {
  const expected = withoutSource({ ...tables[path] });
  expect(packed[path]).toEqual(expected);
  expect(JSON.stringify(packed[path])).toBe(JSON.stringify(expected));
});

test.each(Object.keys(tables))('%s is a place for its data in the worker, for each export', (path) => {
  const { code = '' } = transform('', idOf(path)) ?? {};
  const names = Object.keys(tables[path] ?? {}).join(', ');
  expect(names).not.toBe('');
  expect(code).toContain(`export let ${names};`);
  expect(code).toContain(`({ ${names} } = tables['${path}'])`);
});

test('other modules are left as they are', () => {
  expect(transform('', idOf('lib/providers/index.ts'))).toBeUndefined();
});

const build = (name: string, paths: readonly string[], shared: readonly string[] = []) => {
  const error = (text: string): never => {
    throw new Error(text);
  };
  const fileName = `${name}.js`;
  const entry = {
    type: 'chunk',
    name,
    fileName,
    isEntry: true,
    imports: ['shared.js'],
    dynamicImports: [],
    moduleIds: paths.map(idOf),
  };
  const common = {
    type: 'chunk',
    name: 'shared',
    fileName: 'shared.js',
    imports: [fileName],
    dynamicImports: [],
    moduleIds: shared.map(idOf),
  };
  generateBundle.call({ error }, {}, { [fileName]: entry, 'shared.js': common });
};

test('a page that would use a table that it never reads is not built', () => {
  expect(() => build('popup', ['lib/plan/plans.ts'])).toThrow('popup uses');
  expect(() => build('popup', [], ['lib/plan/plans.ts'])).toThrow('popup uses');
  expect(() => build('popup', ['lib/dns/name.ts'])).not.toThrow();
});

const reader = 'entrypoints/shell/tables.ts';

test('a page or a worker of a page that reads the tables may use them', () => {
  expect(() => build('import-worker', [reader, 'lib/plan/plans.ts'])).not.toThrow();
  expect(() => build('history', ['lib/plan/plans.ts'], [reader])).not.toThrow();
});

test('a worker that would hold the tables as code is not built', () => {
  expect(() => build('background', [reader, ...Object.keys(tables)])).not.toThrow();
  expect(() => build('background', [reader, 'lib/plan/plans.ts'])).toThrow('has it as code');
});

test('each module gets its data, when they are there', () => {
  const got: unknown[] = [];
  whenRead(({ one }) => got.push(one));
  whenRead(({ two }) => got.push(two));
  expect(got).toEqual([]);
  handOut({ one: { a: 1 }, two: { b: 2 } });
  expect(got).toEqual([{ a: 1 }, { b: 2 }]);
});
