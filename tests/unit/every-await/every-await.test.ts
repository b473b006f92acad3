import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { stopCounting } from './computer.ts';
import type { Fault } from './effects.ts';
import { HAPPENINGS } from './events.ts';
import { QUESTIONS } from './questions.ts';
import { type Run, runHappening, runQuestion } from './run.ts';
import type { Kept } from './seed.ts';
import { collectStray } from './stray.ts';

/**
 * The worker is ended after every effect of every handler, and every effect is refused, one by one. They are found by
 * counting those of a run without a fault: a new await is tried without a word here.
 */

const ROOT = join(import.meta.dirname, '../../..');
const [stray, stopCollecting] = collectStray();

afterAll(() => {
  stopCounting();
  stopCollecting();
  expect(stray).toEqual([]);
});

/** Which of two resolvers answered is no other answer. */
const told = (answer: unknown) =>
  JSON.stringify(answer, (name, value) => (['resolver', 'also'].includes(name) ? undefined : value));

/** What is on its way to the popup, which the next press says anew; and the menu, which each start makes anew. */
const PASSING = ['pending', 'menu'];

/** Each thing that is kept is as one of these: never lost, half there, or there twice. */
function expectWhole(states: readonly Kept[], ways: readonly Kept[]): void {
  for (const kept of states) {
    for (const name of new Set([kept, ...ways].flatMap(Object.keys))) {
      if (PASSING.includes(name)) continue;
      expect(new Set(ways.map((way) => way[name])), name).toContain(kept[name]);
    }
  }
}

const faultsIn = ({ done, start }: Run, how: Fault['how']): [string, Fault][] =>
  done.flatMap((name, at) => (at < start ? [] : [[`${at + 1} (${name})`, { at: at + 1, how }]]));

describe.each(QUESTIONS)('$what', async (question) => {
  const well = await runQuestion(question);
  const ways = [well.states[0] ?? {}, well.end]; // a question takes one step, or none

  test('has effects, and the same answer the next time', () => {
    expect(well.done.length).toBeGreaterThan(well.start);
    expect(told(well.again)).toBe(told(well.answer));
  });

  test.each(faultsIn(well, 'ended'))('ended at %s: it answers as if nothing had been', async (_, fault) => {
    const { answer, again, states, end } = await runQuestion(question, fault);
    expect(told(answer)).toBe(told(well.answer));
    expect(told(again)).toBe(told(well.answer));
    expectWhole(states, ways);
    expect(end).toEqual(well.end);
  });

  if (question.isFirst) return; // a browser that cannot read its storage at all is no browser
  test.each(faultsIn(well, 'refused'))('refused at %s: the next time all is well', async (_, fault) => {
    const { again, states, end } = await runQuestion(question, fault);
    expect(told(again)).toBe(told(well.answer));
    expectWhole(states, ways);
    expect(end).toEqual(well.end);
  });

  const { says } = question;
  if (!says) return;
  test('has a sentence for when there is no answer', () => {
    expect(messages[says.key].message).toMatch(/\.$/);
    expect(readFileSync(join(ROOT, says.in), 'utf8')).toContain(`'${says.key}'`);
  });
});

describe.each(HAPPENINGS)('$what', async (happening) => {
  const well = await runHappening(happening);
  const faults = (['ended', 'refused'] as const).flatMap((how) =>
    faultsIn(well, how).map(([name, fault]): [string, Fault] => [`${how} at ${name}`, fault]),
  );

  test.each(faults)('%s: nothing is half there, and the next time makes it good', async (_, fault) => {
    const { states, end } = await runHappening(happening, fault);
    expectWhole(states, [...well.states, well.end]); // tidying takes several steps
    expect(end).toEqual(well.end);
  });
});

test('every question of the protocol and every event that wakes the worker is here', () => {
  const background = readFileSync(join(ROOT, 'entrypoints/background.ts'), 'utf8');
  const heard = [...background.matchAll(/onMessage\(\s*'(\w+)'/g)].map(([, type]) => type);
  expect([...new Set(QUESTIONS.map(({ type }) => type))].sort()).toEqual(heard.sort());
});
