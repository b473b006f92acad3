import type { Filter } from '../../../lib/history/filter.ts';
import type { Known } from '../known.ts';
import { Changes } from './Changes.tsx';
import { Days } from './Days.tsx';
import { Patterns } from './Patterns.tsx';
import { Weeks } from './Weeks.tsx';

interface Props {
  known: Known;
  now: number;
  onShow: (wanted: Partial<Filter>) => void;
  announce: (sentence: string) => void;
}

/** What the bounces say together, before any single one. */
export function Overview({ known, now, onShow, announce }: Props) {
  return (
    <>
      <Patterns history={known.history} now={now} onShow={onShow} />
      <Days history={known.history} now={now} onShow={onShow} />
      <Weeks history={known.history} now={now} onShow={onShow} />
      <Changes history={known.history} now={now} announce={announce} />
    </>
  );
}
