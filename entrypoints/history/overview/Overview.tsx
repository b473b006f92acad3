import type { History } from '../../../lib/history/entry.ts';
import type { Filter } from '../../../lib/history/filter.ts';
import { Changes } from './Changes.tsx';
import { Days } from './Days.tsx';
import { type Found, Patterns } from './Patterns.tsx';
import { Weeks } from './Weeks.tsx';

interface Props {
  history: History;
  found: Found;
  now: number;
  onShow: (wanted: Partial<Filter>) => void;
  announce: (sentence: string) => void;
}

/** What the bounces say together, before any single one. */
export function Overview({ history, found, now, onShow, announce }: Props) {
  return (
    <>
      <Patterns {...found} onShow={onShow} />
      <Days history={history} now={now} onShow={onShow} />
      <Weeks history={history} now={now} onShow={onShow} />
      <Changes history={history} now={now} announce={announce} />
    </>
  );
}
