import { diagnose } from '../../lib/diagnose.ts';
import type { History } from '../../lib/history/entry.ts';
import type { Pattern } from '../../lib/history/patterns/define.ts';
import { ownDomainsIn } from '../../lib/history/senders.ts';
import type { Translate } from '../../lib/i18n.ts';
import { makeOverall } from '../../lib/report/overall/make.ts';
import { overallMarkdown } from '../../lib/report/overall/markdown.ts';
import { type Advised, advisedIn } from '../../lib/report/overall/reasons.ts';
import { toldEntries } from '../../lib/report/overall/sections/replies.ts';

const adviceIn = async (diagnostic: string): Promise<Advised[]> =>
  advisedIn(await diagnose({ form: 'selection', text: diagnostic }));

/** The one report of a history as Markdown, without DNS: the page asks that on a press. */
export async function reportOf(
  history: History,
  patterns: readonly Pattern[],
  { now, translate }: { now: number; translate: Translate },
): Promise<string> {
  const advised = (
    await Promise.all(toldEntries(history.entries).map(({ diagnostic }) => adviceIn(diagnostic)))
  ).flat();
  const domains = ownDomainsIn(history.entries);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const clock = { now, timeZone, language: translate({ key: 'panel_language' }) };
  const domain = domains.length === 1 ? domains[0]?.name : undefined; // of several it is about all
  return overallMarkdown(makeOverall({ domain, history, patterns, advised, clock }), translate);
}
