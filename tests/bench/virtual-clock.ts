import type { Answer, RecordType, Resolve } from '../../lib/dns/answer.ts';
import { type Zone, zoneResolver } from '../unit/dns/zone.ts';

/** What a run asked and how long it took, on a clock that only DNS moves. */
export interface VirtualRun<Value> {
  value: Value;
  ms: number;
  asked: string[];
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Runs a task over a zone where every answer takes one round trip, and nothing else takes any time. */
export async function runVirtually<Value>(
  zone: Zone,
  roundTripMs: number,
  task: (resolve: Resolve) => Promise<Value>,
): Promise<VirtualRun<Value>> {
  const { resolve: answer, asked } = zoneResolver(zone);
  const { signal } = new AbortController();
  const open: { at: number; give: () => void }[] = [];
  let now = 0;
  const resolve = async (name: string, type: RecordType): Promise<Answer> => {
    const at = now + roundTripMs;
    await new Promise<void>((give) => {
      open.push({ at, give });
    });
    return answer(name.toLowerCase(), type, { signal });
  };

  let done: { value: Value; ms: number } | undefined;
  void task(resolve as Resolve).then((value) => {
    done = { value, ms: now };
  });
  for (await settled(); done === undefined; await settled()) {
    open.sort((one, other) => one.at - other.at);
    const [next] = open;
    if (next === undefined) throw new Error('The task waits for something that is not DNS.');
    now = next.at;
    for (const { give } of open.splice(0, open.filter(({ at }) => at === now).length)) give();
  }
  return { ...done, asked };
}
