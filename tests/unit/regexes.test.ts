import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/experimental';
import { analyse } from 'scslre';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * No expression takes more than linear time, however hostile the text (style.md): `scslre` finds those that trade the same
 * characters between two loops, and those that start anew at each character of a long run. Bounded repeats only make a line
 * steeper, and are not its business.
 */
const root = join(import.meta.dirname, '../..');

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name));

interface Expression {
  source: string;
  flags: string;
}

/** All regular expressions that stand in a file. */
function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  JSON.stringify(parseSync(file, readFileSync(file, 'utf8')).program, (_, node) => {
    if (node?.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags });
    return typeof node === 'bigint' ? String(node) : node;
  });
  return found;
}

const problemsOf = ({ source, flags }: Expression): string[] =>
  analyse({ source, flags: flags.replace('v', 'u') }).reports.map(
    ({ type }) => `${type}: /${source}/${flags}`,
  );

/** Those that our modules put together, as they load and as they read. */
const made: Expression[] = [];
const Native = RegExp;

beforeAll(() => {
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given) {
      const expression = Reflect.construct(target, given) as RegExp;
      made.push({ source: expression.source, flags: expression.flags });
      return expression;
    },
  });
});
afterAll(() => {
  globalThis.RegExp = Native;
});

test('those that stand in the code are linear', () => {
  const all = ['lib', 'components', 'entrypoints'].flatMap(filesIn).flatMap(literalsIn);
  expect(all.length).toBeGreaterThan(1000);
  expect(all.flatMap(problemsOf)).toEqual([]);
});

test('those put together are linear', async () => {
  for (const file of filesIn('lib')) await import(file);
  const { diagnose } = await import('../../lib/diagnose.ts');
  await diagnose({
    form: 'selection',
    text: '550 5.1.1 <b@c.example>: User unknown (in reply to RCPT TO command)',
  });
  expect(made.length).toBeGreaterThan(500);
  expect(made.flatMap(problemsOf)).toEqual([]);
}, 30_000);

test('the tool sees what it is to see', () => {
  expect(problemsOf(/(?:a+)+$/)).not.toEqual([]);
  expect(problemsOf(/x\s*\n\s*y/)).not.toEqual([]);
  expect(problemsOf(/ +\n/)).not.toEqual([]);
  expect(problemsOf(/a.{0,60}b/)).toEqual([]);
});
