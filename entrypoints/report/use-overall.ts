import { useMemo } from 'preact/hooks';
import type { Report } from '../../lib/diagnosis.ts';
import type { History, HistoryEntry } from '../../lib/history/entry.ts';
import { findPatterns } from '../../lib/history/patterns/find.ts';
import { offerFor } from '../../lib/offer.ts';
import type { OverallReport } from '../../lib/report/overall/document.ts';
import { withoutNames } from '../../lib/report/overall/hide.ts';
import { makeOverall } from '../../lib/report/overall/make.ts';
import type { DnsAnswers } from '../../lib/report/overall/sections/dns.ts';
import { toldEntries } from '../../lib/report/overall/sections/replies.ts';
import { type Clock, dayOf, hourOf } from '../../lib/report/overall/time.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { translate } from '../shell/translate.ts';
import { useAdvice } from './use-advice.ts';

interface Given {
  /** As much of the history as was chosen. */
  history: History;
  domain: string;
  /** Absent until DNS was asked. */
  dns: DnsAnswers | undefined;
  /** The bounce that was handed over. */
  handed: Report | undefined;
  isRedacted: boolean;
  clock: Clock;
}

/** Whose names stand in the report. */
const addressesIn = (entries: readonly HistoryEntry[]): string[] =>
  entries.flatMap(({ recipient = [], ownAddress = [] }) => [recipient, ownAddress].flat());

/** The report as it stands now; undefined until the engine has said what it advises. */
export function useOverall({ history, domain, dns, handed, isRedacted, clock }: Given) {
  const advised = useAdvice(history.entries, handed);
  const bounce = useMemo(
    () => handed && { report: handed, ...offerFor(handed, DEFAULT_SETTINGS) }, // the settings name resolvers only
    [handed],
  );
  const patterns = useMemo(() => {
    const say = { day: (at: number) => dayOf(at, clock), time: (at: number) => hourOf(at, clock) };
    return findPatterns(history, { now: clock.now, say });
  }, [history, clock]);

  return useMemo((): OverallReport | undefined => {
    if (!advised) return;
    const report = makeOverall({
      ...(domain && { domain }),
      history,
      patterns,
      advised,
      dns,
      bounce,
      clock,
    });
    if (!isRedacted) return report;
    const { from = '', to = '' } = handed?.notice.original ?? {};
    const addresses = [
      from,
      to,
      ...addressesIn(toldEntries(history.entries)),
      ...addressesIn(history.entries),
    ];
    return withoutNames(report, { hidden: translate({ key: 'report_hidden' }), addresses });
  }, [advised, patterns, history, domain, dns, bounce, isRedacted, clock]);
}
