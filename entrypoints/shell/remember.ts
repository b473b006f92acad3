import type { Report } from '../../lib/diagnosis.ts';
import { entriesOf } from '../../lib/history/entries-of.ts';
import type { Arrival } from '../../lib/history/entry.ts';
import { webmailAt } from '../../lib/webmail/index.ts';
import { addEntries } from './history.ts';
import { loadSettings } from './settings.ts';
import type { Asker } from './tables.ts';

/** The webmail that a question comes from; nothing where it is a page of ours, or a private window. */
function webmailOf({ url, tab }: Asker): Arrival | undefined {
  if (!tab || tab.incognito || !url || !URL.canParse(url)) return undefined;
  return webmailAt(new URL(url))?.id;
}

/** Remembers a bounce that is shown, unless nothing is to be remembered. Nobody waits for the disk, and none sees it fail. */
export async function remember({ report, arrival }: { report: Report; arrival: Arrival }): Promise<void> {
  const { historyDays } = await loadSettings();
  if (historyDays === 0) return;
  const all = entriesOf(report, { arrival, now: Date.now() });
  const entries = arrival === 'popup' ? all.filter(({ recipient }) => recipient) : all; // a line of a manual is no bounce
  if (entries.length > 0) await addEntries(entries);
}

/** Passes an answer on, and remembers it beside where a panel in a webmail is going to show it. */
export function rememberShown<T extends Report | undefined>(report: T, asker: Asker): T {
  const arrival = webmailOf(asker);
  if (report && arrival) void remember({ report, arrival }).catch(() => undefined);
  return report;
}
