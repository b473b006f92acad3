import { remarksOn } from '../../lib/history/remarks.ts';
import { translate } from '../shell/translate.ts';
import { useHistory } from './use-history.ts';

/** How many bounces are remembered, and what is wrong with them if anything is. */
export function HistorySummary() {
  const history = useHistory();
  const count = history?.ok
    ? history.value.entries.length.toLocaleString(translate({ key: 'panel_language' }))
    : '…';
  const remarks = history?.ok ? remarksOn(history.value) : [];
  if (history && !history.ok) return <p class="slip">{translate(history.error)}</p>;
  return (
    <>
      <p class="offer">
        <span>{translate({ key: 'options_history_count', values: [count] })}</span>
        <a class="link" href="/history.html">
          {translate({ key: 'options_history_open' })}
        </a>
      </p>
      {remarks.map((remark) => (
        <p key={remark.key} class="slip">
          {translate(remark)}
        </p>
      ))}
    </>
  );
}
