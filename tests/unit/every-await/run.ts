import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../entrypoints/shell/ask.ts';
import { bundleWorker } from './bundle.ts';
import { Computer, NOW } from './computer.ts';
import type { Fault } from './effects.ts';
import type { Happening } from './events.ts';
import type { Question } from './questions.ts';
import { type Kept, keptBy, remembering } from './seed.ts';

const script = await bundleWorker();
const turn = () => new Promise((resolve) => setImmediate(resolve));

const SETTINGS = { historyDays: 365, keepDays: 30 };
/** One of them has become too old. */
const RECENT = [1, 50].map((days) => ({
  kind: 'dns',
  text: `day${days}.example`,
  at: NOW - days * 86_400_000,
}));

async function computerWith(settings: object | undefined, fault?: Fault): Promise<Computer> {
  const local = { settings: { ...SETTINGS, ...settings }, folded: ['1-2'], recent: RECENT };
  const computer = new Computer(script, { local }, fault);
  await remembering(computer);
  return computer;
}

/** What came of it. */
export interface Run {
  /** What the page has at last; nothing where the worker could not answer. */
  answer?: unknown;
  /** What it has the next time. */
  again?: unknown;
  /** What was kept, step by step. */
  states: Kept[];
  /** What is kept in the end. */
  end: Kept;
  /** The effects of the first life. */
  done: readonly string[];
  /** How many of them are those of every start. */
  start: number;
}

/** Asks as a page does: again when the line breaks (entrypoints/shell/ask.ts). */
export const askOn = async (
  computer: Computer,
  { type, data, sender }: Question,
  states: Kept[] = [],
): Promise<unknown> => {
  fakeBrowser.runtime.sendMessage = (async (question: unknown) => {
    try {
      return await computer.wake().ask(JSON.parse(JSON.stringify(question)), sender);
    } catch (error) {
      await turn(); // the browser tidies up what a worker leaves
      states.push(keptBy(computer));
      throw error;
    }
  }) as never;
  const answer = await ask(type, data as never).catch(() => undefined);
  await computer.quiet();
  return answer;
};

/** Watches what is kept: in a run without a fault all that it may be, step by step. */
function watch(computer: Computer): Pick<Run, 'states' | 'done'> {
  const states = [keptBy(computer)];
  const { effects } = computer.wake();
  effects.afterEach = () => void states.push(keptBy(computer));
  return { states, done: effects.done };
}

/** Asks one question of a computer of its own, and once more as somebody does who opens a message again. */
export async function runQuestion(question: Question, fault?: Fault): Promise<Run> {
  const computer = await computerWith(question.settings, fault);
  const { states, done } = watch(computer);
  if (!question.isFirst) await computer.quiet();
  const start = question.isFirst ? 0 : done.length;
  const answer = await askOn(computer, question, states);
  states.push(keptBy(computer));
  const asked = [...done];
  const again = await askOn(computer, question, states);
  return { answer, again, states, end: keptBy(computer), done: asked, start };
}

/** Lets something happen to a computer of its own, and then what makes good what was cut off. */
export async function runHappening({ happen, again = happen }: Happening, fault?: Fault): Promise<Run> {
  const computer = await computerWith(undefined, fault);
  const { states, done } = watch(computer);
  await computer.quiet();
  const start = done.length;
  happen(computer);
  await computer.quiet();
  states.push(keptBy(computer));
  const happened = [...done];
  again(computer);
  await computer.quiet();
  return { states, end: keptBy(computer), done: happened, start };
}
