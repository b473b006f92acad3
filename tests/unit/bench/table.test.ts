import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, exactly } from '../../bench/measurement.ts';
import { isKept, type Outcome } from '../../bench/outcome.ts';
import { SUITES } from '../../bench/suites.ts';
import { BEGIN, END, toTable, withTable } from '../../bench/table.ts';

const outcome = (measurements: Outcome['suites'][number]['measurements']): Outcome => ({
  at: '2026-11-27T10:00:00.000Z',
  machine: { processor: 'Some Processor', cores: 2, node: '24.0.0' },
  suites: [{ id: 'engine', title: 'Reading', measurements }],
});

const KEPT = [
  atMost('our share', 0.2078, 0.5, 'times'),
  atLeast('classify', 61_234.5, 50_000, 'a second'),
  exactly('depth', 3, 3, 'round trips'),
];

describe('a number against its budget', () => {
  it.each([
    ['at most', atMost('x', 5, 5, ''), true],
    ['too much', atMost('x', 5.01, 5, ''), false],
    ['at least', atLeast('x', 5, 5, ''), true],
    ['too little', atLeast('x', 4.99, 5, ''), false],
    ['exactly', exactly('x', 5, 5, ''), true],
    ['something else', exactly('x', Number.NaN, 5, ''), false],
    ['not measured', atMost('x', Number.NaN, 5, ''), false],
  ])('%s', (_, measurement, kept) => {
    expect(isKept(outcome([measurement]))).toBe(kept);
  });
});

describe('the table of the README', () => {
  it('holds each number, its budget, and on what it was measured', () => {
    expect(toTable(outcome(KEPT))).toMatchInlineSnapshot(`
      "| What | Measured | Budget |
      | --- | ---: | ---: |
      | **Reading** | | |
      | our share | 0.21 times | at most 0.5 times |
      | classify | 61,235 a second | at least 50,000 a second |
      | depth | 3 round trips | exactly 3 round trips |

      All budgets are kept. Measured on 2026-11-27 with Node 24.0.0 on 2 cores (Some Processor)."
    `);
  });

  it('says what is missed, also after a way through JSON', () => {
    const missed = outcome([...KEPT, atMost('slow', 61, 50, 'ms'), exactly('depth', Number.NaN, 3, '')]);
    const table = toTable(JSON.parse(JSON.stringify(missed)));
    expect(table).toContain('| slow | **missed:** 61 ms | at most 50 ms |');
    expect(table).toContain('| depth | **missed:** something else | exactly 3 |');
    expect(table).toContain('Not all budgets are kept.');
  });

  it('goes between its marks, again and again, and nowhere else', () => {
    const text = `before\n${BEGIN}\nold\n${END}\nafter\n`;
    const once = withTable(text, 'TABLE');
    expect(once).toBe(`before\n${BEGIN}\n\nTABLE\n\n${END}\nafter\n`);
    expect(withTable(once ?? '', 'TABLE')).toBe(once);
    expect(withTable('no place', 'TABLE')).toBeUndefined();
  });

  it('has its place there', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    expect(withTable(readme, 'TABLE')).toContain('TABLE');
  });
});

it('each suite has its file, and says nothing but its numbers on standard output', () => {
  for (const { id } of SUITES) {
    const code = readFileSync(join(import.meta.dirname, `../../bench/${id}.ts`), 'utf8');
    expect(code, id).toMatch(/\bhand\(/);
    expect(code, id).not.toContain('console.log');
  }
});
