import type { History } from '../../history/entry.ts';
import { serversIn } from '../../history/senders.ts';
import type { Message } from '../../i18n.ts';
import { answerOf } from './answer.ts';
import type { OverallReport } from './document.ts';
import type { Advised } from './reasons.ts';
import { bouncesSection } from './sections/bounces.ts';
import { contentSection, type ToldContent } from './sections/content.ts';
import { type DnsAnswers, dnsSection } from './sections/dns.ts';
import { listsSection } from './sections/lists.ts';
import { patternsSection, type ToldPattern } from './sections/patterns.ts';
import { repliesSection } from './sections/replies.ts';
import { type HandedBounce, senderSection } from './sections/sender.ts';
import { uncheckedSection } from './sections/unchecked.ts';
import { spanOf } from './span.ts';
import { type Clock, momentOf } from './time.ts';
import { toDoOf } from './to-do.ts';

/** All that a report is made of. */
export interface OverallInput {
  /** The domain that it is about; absent where nobody named one. */
  domain?: string | undefined;
  /** As much of the history as it is about, with the bounce that was handed over. */
  history: History;
  patterns: readonly ToldPattern[];
  advised: readonly Advised[];
  /** Absent until somebody asks DNS. */
  dns?: DnsAnswers | undefined;
  bounce?: HandedBounce | undefined;
  content?: ToldContent | undefined;
  clock: Clock;
}

const titleOf = (domain: string | undefined): Message =>
  domain === undefined ? { key: 'overall_title' } : { key: 'overall_title_domain', values: [domain] };

/** One report of it all: the answer, what to do, what it rests on, and what was not looked at. */
export function makeOverall(input: OverallInput): OverallReport {
  const { domain, history, patterns, advised, dns, bounce, content, clock } = input;
  const { entries, marks } = history;
  const hasServer = serversIn(entries).length > 0 || bounce?.report.notice.original.sendingIp !== undefined;
  return {
    title: titleOf(domain),
    made: [
      { key: 'overall_made', values: [momentOf(clock.now, clock), clock.timeZone] },
      spanOf(entries, clock),
    ],
    answer: answerOf(entries, dns?.findings),
    toDo: toDoOf(entries, dns, { advised, clock }),
    sections: [
      ...bouncesSection(history, clock),
      ...patternsSection(patterns, marks, clock),
      ...senderSection(bounce),
      ...(dns ? [...dnsSection(dns, clock), ...listsSection(dns.findings, clock)] : []),
      ...contentSection(content),
      ...repliesSection(entries, clock),
      uncheckedSection({ history, dns, hasServer, content, clock }),
    ],
  };
}
