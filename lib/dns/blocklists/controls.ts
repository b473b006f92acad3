import type { Answer, Resolve } from '../answer.ts';

/** What a list said of its two test points. */
export interface Controls {
  always: Answer<'A'>;
  never: Answer<'A'>;
}

/** Lists do not break by the minute; asking for the test points on every click would triple the questions. */
const KEPT_MS = 4 * 3_600_000;

interface Kept {
  controls: Controls;
  until: number;
}

/** One resolver serves one worker, so its memory of test points ends with it. */
const memories = new WeakMap<Resolve, Map<string, Kept>>();

function memoryOf(resolve: Resolve): Map<string, Kept> {
  const memory = memories.get(resolve) ?? new Map<string, Kept>();
  memories.set(resolve, memory);
  return memory;
}

/** Only a list that works is remembered: one that does not may be repaired at any moment. */
const isHealthy = ({ always, never }: Controls) =>
  always.records.length > 0 && never.status !== 'failed' && never.records.length === 0;

/** The controls of a list, asked for at most every few hours; `now` in milliseconds since 1970. */
export async function controlsOf(
  name: string,
  { resolve, now, ask }: { resolve: Resolve; now: number; ask: () => Promise<Controls> },
): Promise<Controls> {
  const memory = memoryOf(resolve);
  const kept = memory.get(name);
  if (kept && kept.until > now) return kept.controls;
  memory.delete(name);
  const controls = await ask();
  if (isHealthy(controls)) memory.set(name, { controls, until: now + KEPT_MS });
  return controls;
}
