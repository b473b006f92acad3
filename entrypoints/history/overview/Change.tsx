import { aroundMark } from '../../../lib/history/before-after.ts';
import type { ChangeMark, HistoryEntry } from '../../../lib/history/entry.ts';
import type { MessageKey } from '../../../lib/i18n.ts';
import { translate } from '../../shell/translate.ts';
import { dayOf, nameOfGroup, numberOf } from '../labels.ts';
import { PairBars } from './PairBars.tsx';

/** What can be changed. */
export const KINDS: Readonly<Record<ChangeMark['kind'], MessageKey>> = {
  service: 'history_kind_service',
  routing: 'history_kind_routing',
  domain: 'history_kind_domain',
  dns: 'history_kind_dns',
  other: 'history_kind_other',
};

interface Props {
  mark: ChangeMark;
  entries: readonly HistoryEntry[];
  now: number;
  onEdit?: () => void;
  onRemove?: () => void;
}

/** One change: when, what, and what failed before and after. */
export function Change({ mark, entries, now, onEdit, onRemove }: Props) {
  const around = aroundMark(entries, mark, { now, rowOf: ({ provider = '' }) => provider });
  const mostly = around?.mostly;
  return (
    <article class="change">
      <h3>
        <bdi>{mark.label}</bdi>
      </h3>
      <p class="meta">
        {dayOf(mark.at)} <span class="badge">{translate({ key: KINDS[mark.kind] })}</span>
      </p>
      {!around && <p>{translate({ key: 'history_change_today' })}</p>}
      {around && (
        <div class="effect">
          <PairBars
            bars={[
              { count: around.before, when: 'before' },
              { count: around.after, when: 'after' },
            ]}
            most={Math.max(around.before, around.after)}
          />
          <p>
            {translate({
              key: 'history_change_effect',
              values: [around.before, around.after, around.days].map(numberOf),
            })}{' '}
            {mostly &&
              translate({
                key: 'history_change_mostly',
                values: [nameOfGroup('provider', mostly.id), numberOf(mostly.before), numberOf(mostly.after)],
              })}{' '}
            {around.isBeginning && translate({ key: 'history_change_beginning' })}
          </p>
        </div>
      )}
      {onEdit && (
        <p class="offer">
          <button
            type="button"
            class="link"
            aria-label={translate({ key: 'history_change_edit_named', values: [mark.label] })}
            onClick={onEdit}
          >
            {translate({ key: 'history_change_edit' })}
          </button>
          <button
            type="button"
            class="link"
            aria-label={translate({ key: 'history_change_remove_named', values: [mark.label] })}
            onClick={onRemove}
          >
            {translate({ key: 'history_change_remove' })}
          </button>
        </p>
      )}
    </article>
  );
}
