import { useMemo, useState } from 'preact/hooks';
import { PageFrame } from '../../components/PageFrame.tsx';
import { useStatus } from '../../components/use-status.ts';
import type { History } from '../../lib/history/entry.ts';
import { type Filter, NO_FILTER } from '../../lib/history/filter.ts';
import type { Result } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { Compare } from './compare/Compare.tsx';
import { Empty } from './Empty.tsx';
import { Failure } from './Failure.tsx';
import { knowHistory } from './known.ts';
import { Bounces } from './list/Bounces.tsx';
import { Nav } from './Nav.tsx';
import { Overview } from './overview/Overview.tsx';
import { useHistory } from './use-history.ts';
import { show, useView } from './use-view.ts';

interface Props {
  first: Result<History>;
  now: number;
}

/** All that is remembered: what stands out, the bounces themselves, some side by side, and the way in and out. */
export function HistoryPage({ first, now }: Props) {
  const { read, reload } = useHistory(first);
  const view = useView();
  const { status, announce } = useStatus();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const known = useMemo(() => (read.ok ? knowHistory(read.value) : undefined), [read]);

  const showBounces = (wanted: Partial<Filter>) => {
    setFilter({ ...NO_FILTER, ...wanted });
    show('bounces');
  };
  const compare = (ids: readonly string[]) => {
    setCompared(ids);
    show('compare');
  };
  const isEmpty = known?.history.entries.length === 0 && known.history.marks.length === 0;
  const shared = { now, announce };

  return (
    <PageFrame
      title={translate({ key: 'history_title' })}
      link={{ href: '/options.html', label: translate({ key: 'popup_options' }) }}
      width="wide"
    >
      <Nav view={view} />
      {!read.ok && <Failure error={read.error} onRetry={() => void reload()} />}
      {known && view !== 'transfer' && isEmpty && <Empty now={now} />}
      {known && view === 'overview' && !isEmpty && (
        <Overview known={known} onShow={showBounces} {...shared} />
      )}
      {known && view === 'bounces' && !isEmpty && (
        <Bounces known={known} filter={filter} onFilter={setFilter} onCompare={compare} {...shared} />
      )}
      {known && view === 'compare' && !isEmpty && (
        <Compare known={known} ids={compared} onChange={setCompared} />
      )}
      <p role="status" class="unseen">
        {status}
      </p>
    </PageFrame>
  );
}
