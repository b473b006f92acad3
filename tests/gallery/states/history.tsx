import type { ComponentChildren } from 'preact';
import { PageFrame } from '../../../components/PageFrame.tsx';
import { Compare } from '../../../entrypoints/history/compare/Compare.tsx';
import { Empty } from '../../../entrypoints/history/Empty.tsx';
import { exampleHistory } from '../../../entrypoints/history/example-history.ts';
import { Failure } from '../../../entrypoints/history/Failure.tsx';
import { indexHistory, knowHistory } from '../../../entrypoints/history/known.ts';
import { Losses } from '../../../entrypoints/history/Losses.tsx';
import { Bounces } from '../../../entrypoints/history/list/Bounces.tsx';
import { Nav } from '../../../entrypoints/history/Nav.tsx';
import { Overview } from '../../../entrypoints/history/overview/Overview.tsx';
import type { View } from '../../../entrypoints/history/use-view.ts';
import { campaignsOf } from '../../../lib/history/campaign.ts';
import type { History } from '../../../lib/history/entry.ts';
import { NO_FILTER } from '../../../lib/history/filter.ts';
import type { Grouping } from '../../../lib/history/group.ts';
import { findPatterns } from '../../../lib/history/patterns/find.ts';
import { defineGroup, defineState, type State } from '../define.ts';
import { NOW } from '../now.ts';

const history = exampleHistory(NOW, 'Moved to a new sending service');
const ids = history.entries.map(({ id }) => id);
const nothing = () => {};

const foundIn = (of: History) => ({ patterns: findPatterns(of, { now: NOW }), isFailed: false });
const known = knowHistory(indexHistory(history), campaignsOf(history.entries));

/** One part of the page, in its frame. */
function historyState(id: string, title: string, view: View, render: () => ComponentChildren): State {
  return defineState({
    id,
    title,
    surface: 'history',
    render: ({ translate }) => (
      <PageFrame title={translate({ key: 'history_title' })} width="wide">
        <Nav view={view} />
        {render()}
      </PageFrame>
    ),
  });
}

/** The list with the first bounces chosen. */
const list = (chosen: number, grouping?: Grouping) => (
  <Bounces
    known={known}
    filter={NO_FILTER}
    chosen={{ ids: new Set(ids.slice(0, chosen)), choose: nothing, leave: nothing, clear: nothing }}
    grouping={grouping}
    now={NOW}
    onFilter={nothing}
    onGrouping={nothing}
    onCompare={nothing}
    announce={nothing}
  />
);

/** The history page; the import is drawn by its own tests, it needs a worker. */
export const historyPage = defineGroup('history', 'History', [
  historyState('history-empty', 'Nothing remembered yet', 'overview', () => (
    <Empty found={foundIn(history)} now={NOW} isOff={false} />
  )),
  historyState('history-overview', 'What stands out, when, and around a change', 'overview', () => (
    <Overview history={history} found={foundIn(history)} now={NOW} onShow={nothing} announce={nothing} />
  )),
  historyState('history-list', 'The bounces, two of them chosen', 'bounces', () => list(2)),
  historyState('history-groups', 'The bounces by campaign', 'bounces', () => list(0, 'campaign')),
  historyState('history-compare', 'Three bounces side by side', 'compare', () => (
    <Compare
      known={known}
      ids={[ids[0], ids[1], ids.at(-1)].filter((id) => id !== undefined)}
      onChange={nothing}
    />
  )),
  historyState('history-failed', 'The store fails', 'overview', () => (
    <Failure error={{ key: 'history_unreadable' }} onRetry={nothing} />
  )),
  historyState('history-losses', 'A part is missing', 'overview', () => (
    <Losses history={{ ...history, dropped: 12, unreadable: 3 }} />
  )),
]);
