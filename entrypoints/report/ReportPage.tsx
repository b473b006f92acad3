import { useMemo, useState } from 'preact/hooks';
import { PageFrame } from '../../components/PageFrame.tsx';
import { SpamTestLink } from '../../components/SpamTestLink.tsx';
import { useStatus } from '../../components/use-status.ts';
import type { History } from '../../lib/history/entry.ts';
import type { Result } from '../../lib/i18n.ts';
import { overallMarkdown } from '../../lib/report/overall/markdown.ts';
import { targetsOfReport } from '../../lib/report/overall/targets.ts';
import { type Clock, fileDayOf } from '../../lib/report/overall/time.ts';
import type { ReportOrder } from '../shell/report.ts';
import { translate } from '../shell/translate.ts';
import { AskDns } from './AskDns.tsx';
import { Days } from './Days.tsx';
import { DomainField } from './DomainField.tsx';
import { explainedBy } from './explained.ts';
import { groundOf } from './ground.ts';
import { Paper } from './paper/Paper.tsx';
import { Servers } from './Servers.tsx';
import { Take } from './Take.tsx';
import { useChoice } from './use-choice.ts';
import { useDns } from './use-dns.ts';
import { useOverall } from './use-overall.ts';

interface Props {
  read: Result<History>;
  order: ReportOrder;
  /** Whom a check asks, as known when the page opens. */
  told: string[];
  clock: Clock;
}

/** The one report: what goes into it, then the report itself, which alone is printed. */
export function ReportPage({ read, order, told, clock }: Props) {
  const { now } = clock;
  const { status, announce } = useStatus();
  const ground = useMemo(() => groundOf(read, order, now), [read, order, now]);
  const choice = useChoice(ground, now);
  const dns = useDns(told, announce);
  const [isRedacted, redact] = useState(false);
  const { history, domain } = choice;
  const report = useOverall({
    history,
    domain,
    dns: dns.answers,
    handed: order.report,
    review: order.content,
    isRedacted,
    clock,
  });

  const servers = choice.servers.filter(({ isChosen }) => isChosen);
  const ask = () => {
    const suggested = order.report?.recipients.flatMap(({ checks }) => checks) ?? [];
    const targets = targetsOfReport({ domain, servers, suggested });
    void dns.run(targets, explainedBy(history.entries, targets, order.report));
  };
  const takeDomain = (typed: string) => {
    dns.forget();
    choice.takeDomain(typed);
  };

  return (
    <PageFrame
      title={translate(report?.title ?? { key: 'overall_title' })}
      link={{ href: '/history.html', label: translate({ key: 'history_title' }) }}
    >
      <section class="controls" aria-labelledby="choose">
        <h2 id="choose">{translate({ key: 'overall_page_choose' })}</h2>
        {!read.ok && <p class="slip">{translate({ key: 'overall_page_not_read' })}</p>}
        {order.ids && <p>{translate({ key: 'overall_page_chosen', values: [String(order.ids.length)] })}</p>}
        {order.report && <p>{translate({ key: 'overall_page_handed' })}</p>}
        <div class="fields">
          <DomainField {...choice} onText={choice.setText} onTake={takeDomain} />
          <Days days={choice.days} onDays={choice.setDays} />
        </div>
        <Servers servers={choice.servers} onToggle={choice.toggleServer} />
        <AskDns domain={domain} servers={servers.length} {...dns} onAsk={ask} />
        {report && (
          <Take
            write={() => overallMarkdown(report, translate)}
            file={`bounces-${domain || 'all'}-${fileDayOf(now, clock)}.md`}
            isRedacted={isRedacted}
            onRedact={redact}
            announce={announce}
          />
        )}
      </section>
      {report && <Paper report={report} />}
      <SpamTestLink translate={translate} />
      <p role="status" class="unseen">
        {status}
      </p>
    </PageFrame>
  );
}
