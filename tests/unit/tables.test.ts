import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { causes } from '../../lib/causes/index.ts';
import type { CheckName } from '../../lib/diagnosis.ts';
import { CHECKS } from '../../lib/dns/checks/index.ts';
import { verdictIdsOf } from '../../scripts/tables/verdict-ids.ts';
import { PAGES } from '../../scripts/tables.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const rowsOf = (path: keyof typeof PAGES): string[] =>
  textOf(path)
    .split('\n')
    .filter((line) => line.startsWith('| ['));

test.each(Object.entries(PAGES))(
  '%s is what the code says; "npm run tables" writes it anew',
  (path, write) => {
    expect(textOf(path)).toBe(write());
  },
);

test('each cause has a row, with nothing missing', () => {
  const rows = rowsOf('lib/causes/CAUSES.md');
  expect(rows.length).toBe(causes.length);
  expect(rows.filter((row) => /\|\s+\|/.test(row))).toEqual([]);
});

describe('the table of checks', () => {
  const checks = Object.keys(CHECKS) as CheckName[];
  const ids = new Set(checks.flatMap(verdictIdsOf));

  test('has a row for each, with its question', () => {
    const rows = rowsOf('lib/dns/checks/CHECKS.md');
    expect(rows.length).toBe(checks.length);
    expect(rows.filter((row) => /\|\s+\|/.test(row))).toEqual([]);
  });

  test('knows each id that a test of DNS has seen', () => {
    const tests = readdirSync(join(root, 'tests/unit/dns'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.test.ts'),
    );
    const seen = tests.flatMap((name) => [
      ...textOf(join('tests/unit/dns', name)).matchAll(
        /'(?:pass|info|warn|fail|unchecked) ([a-z0-9]+(?:-[a-z0-9]+)+)'/g,
      ),
    ]);
    const prefixes = [...ids].map((id) => id.split('-')[0]);
    const unknown = seen
      .map(([, id = '']) => id)
      .filter((id) => prefixes.includes(id.split('-')[0]) && !ids.has(id));
    expect([...new Set(unknown)]).toEqual([]);
    expect(seen.length).toBeGreaterThan(150);
  });
});
