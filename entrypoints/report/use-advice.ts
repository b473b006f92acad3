import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../lib/diagnosis.ts';
import type { HistoryEntry } from '../../lib/history/entry.ts';
import { type Advised, advisedIn } from '../../lib/report/overall/reasons.ts';
import { toldEntries } from '../../lib/report/overall/sections/replies.ts';
import { askQuietly } from '../shell/ask.ts';

const adviseReply = async ({ diagnostic }: HistoryEntry): Promise<Advised[]> =>
  advisedIn(diagnostic === '' ? undefined : await askQuietly('explain', diagnostic));

/** What the engine of today says about the bounces that a report tells; undefined until it has answered for the first time. */
export function useAdvice(
  entries: readonly HistoryEntry[],
  handed: Report | undefined,
): readonly Advised[] | undefined {
  const [advised, setAdvised] = useState<readonly Advised[]>();
  const told = toldEntries(entries);

  useEffect(() => {
    let isStale = false;
    const load = async () => {
      const answers = (await Promise.all(told.map(adviseReply))).flat();
      if (!isStale) setAdvised([...advisedIn(handed), ...answers]);
    };
    void load();
    return () => {
      isStale = true;
    };
  }, [told.map(({ id }) => id).join(' ')]);

  return advised;
}
