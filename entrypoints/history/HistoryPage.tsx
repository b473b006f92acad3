import { useMemo, useState } from 'preact/hooks';
import { PageFrame } from '../../components/PageFrame.tsx';
import { useStatus } from '../../components/use-status.ts';
import type { History } from '../../lib/history/entry.ts';
import { type Filter, NO_FILTER } from '../../lib/history/filter.ts';
import type { Grouping } from '../../lib/history/group.ts';
import type { Result } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { useAnalysis } from './analysis/use-analysis.ts';
import { Compare } from './compare/Compare.tsx';
import { Empty } from './Empty.tsx';
import { Failure } from './Failure.tsx';
import { ImportExport } from './import/ImportExport.tsx';
import { indexHistory, knowHistory } from './known.ts';
import { Losses } from './Losses.tsx';
import { Bounces } from './list/Bounces.tsx';
import { useChosen } from './list/use-chosen.ts';
import { Nav } from './Nav.tsx';
import { Changes } from './overview/Changes.tsx';
import { Overview } from './overview/Overview.tsx';
import { useHistory } from './use-history.ts';
import { show, useView } from './use-view.ts';

interface Props {
  /** The frame is there before it. */
  first: Promise<Result<History>>;
  /** Nothing is remembered: the person, or the organisation, wants it so. */
  isOff: boolean;
  now: number;
}

/** All that is remembered: what stands out, the bounces themselves, some side by side, and the way in and out. */
export function HistoryPage({ first, isOff, now }: Props) {
  const view = useView();
  const { read, reload } = useHistory(first, view === 'transfer');
  const { status, announce } = useStatus();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const [grouping, setGrouping] = useState<Grouping>();
  const history = read?.ok ? read.value : undefined;
  const { campaigns, ...found } = useAnalysis(history, now);
  const indexed = useMemo(() => history && indexHistory(history), [history]);
  const known = useMemo(() => indexed && knowHistory(indexed, campaigns), [indexed, campaigns]);
  const chosen = useChosen(known); // kept here: from a comparison one goes back to the same list

  const showBounces = (wanted: Partial<Filter>) => {
    setFilter({ ...NO_FILTER, ...wanted });
    show('bounces');
  };
  const compare = (ids: readonly string[]) => {
    setCompared(ids);
    show('compare');
  };
  const isEmpty = history?.entries.length === 0;
  const shared = { now, announce };

  return (
    <PageFrame
      title={translate({ key: 'history_title' })}
      link={[
        { href: '/report.html', label: translate({ key: 'overall_page_make' }) },
        { href: '/checklist.html', label: translate({ key: 'checklist_link' }) },
        { href: '/options.html', label: translate({ key: 'popup_options' }) },
      ]}
      width="wide"
    >
      <Nav view={view} />
      {read?.ok === false && <Failure error={read.error} onRetry={() => void reload()} />}
      {history && <Losses history={history} />}
      {isEmpty && view !== 'transfer' && <Empty found={found} now={now} isOff={isOff} />}
      {isEmpty && view === 'overview' && history.marks.length > 0 && (
        <Changes history={history} {...shared} />
      )}
      {known && view === 'overview' && !isEmpty && (
        <Overview history={known.history} found={found} onShow={showBounces} {...shared} />
      )}
      {known && view === 'bounces' && !isEmpty && (
        <Bounces
          known={known}
          filter={filter}
          onFilter={setFilter}
          chosen={chosen}
          grouping={grouping}
          onGrouping={setGrouping}
          onCompare={compare}
          {...shared}
        />
      )}
      {known && view === 'compare' && !isEmpty && (
        <Compare known={known} ids={compared} onChange={setCompared} />
      )}
      <ImportExport
        isShown={view === 'transfer'}
        isEmpty={isEmpty && history.tallies.length === 0}
        announce={announce}
        onDrop={() => show('transfer')}
      />
      <p role="status" class="unseen">
        {status}
      </p>
    </PageFrame>
  );
}
