import { useMemo } from 'preact/hooks';
import type { Permanence } from '../../../lib/diagnosis.ts';
import { startOfDay } from '../../../lib/history/days.ts';
import { type Filter, isNarrowed, NO_FILTER } from '../../../lib/history/filter.ts';
import { countGroups, GROUPINGS, type Grouping } from '../../../lib/history/group.ts';
import type { MessageKey } from '../../../lib/i18n.ts';
import { translate } from '../../shell/translate.ts';
import type { Known } from '../known.ts';
import { dayOf, GROUPING_LABELS, nameOfGroup, numberOf } from '../labels.ts';
import { useSettled } from '../use-settled.ts';
import { Select } from './Select.tsx';

/** A list of choices that can still be read; the search finds the rest. */
const MOST_CHOICES = 100;

const PERMANENCE: Readonly<Record<Permanence, MessageKey>> = {
  permanent: 'panel_permanence_permanent',
  temporary: 'history_temporary',
  unknown: 'panel_permanence_unknown',
};
const TIMES: readonly { days: string; label: MessageKey }[] = [
  { days: '7', label: 'history_range_week' },
  { days: '30', label: 'history_range_month' },
  { days: '90', label: 'history_range_quarter' },
  { days: '365', label: 'history_range_year' },
];

interface Props {
  known: Known;
  filter: Filter;
  now: number;
  grouping: Grouping | undefined;
  onFilter: (filter: Filter) => void;
  onGrouping: (grouping: Grouping | undefined) => void;
}

/** The search, and what narrows the list down. */
export function Filters({ known, filter, now, grouping, onFilter, onGrouping }: Props) {
  const isSettled = useSettled();
  const isCounted = isSettled || GROUPINGS.some((by) => filter.groups[by] !== undefined);
  const choices = useMemo(
    () => GROUPINGS.map((by) => ({ by, groups: isCounted ? choicesOf(known, by) : [] })),
    [known, isCounted],
  );
  const narrow = (more: Partial<Filter>) => onFilter({ ...filter, ...more });
  const since = (days: string): Partial<Filter> =>
    days === ''
      ? { from: undefined, to: undefined }
      : { from: startOfDay(now, 1 - Number(days)), to: undefined };
  const time =
    TIMES.find(({ days }) => filter.to === undefined && since(days).from === filter.from)?.days ?? '';

  return (
    <search class="filters">
      <label class="wide-field">
        <span class="label">{translate({ key: 'history_search' })}</span>
        <input
          type="search"
          class="field"
          value={filter.text}
          placeholder={translate({ key: 'history_search_example' })}
          onInput={({ currentTarget }) => narrow({ text: currentTarget.value })}
        />
      </label>
      {choices.map(({ by, groups }) => (
        <Select
          key={by}
          label={GROUPING_LABELS[by]}
          value={filter.groups[by] === undefined ? '' : `=${filter.groups[by]}`}
          none="history_all"
          choices={groups}
          onChoose={(value) => {
            const { [by]: _, ...others } = filter.groups;
            narrow({ groups: value === '' ? others : { ...others, [by]: value.slice(1) } });
          }}
        />
      ))}
      <Select
        label="history_permanence"
        value={filter.permanence ?? ''}
        none="history_all"
        choices={Object.entries(PERMANENCE).map(([value, key]) => ({ value, label: translate({ key }) }))}
        onChoose={(value) => narrow({ permanence: value === '' ? undefined : (value as Permanence) })}
      />
      <Select
        label="history_time"
        value={time}
        none="history_range_all"
        choices={TIMES.map(({ days, label }) => ({ value: days, label: translate({ key: label }) }))}
        onChoose={(value) => narrow(since(value))}
      />
      <Select
        label="history_group_by"
        value={grouping ?? ''}
        none="history_group_none"
        choices={GROUPINGS.map((by) => ({ value: by, label: translate({ key: GROUPING_LABELS[by] }) }))}
        onChoose={(value) => onGrouping(value === '' ? undefined : (value as Grouping))}
      />
      <Narrowed filter={filter} onClear={() => onFilter(NO_FILTER)} />
    </search>
  );
}

/** The groups there are, with how many each has. */
const choicesOf = ({ history, campaigns }: Known, by: Grouping) =>
  countGroups(history.entries, by, campaigns)
    .slice(0, MOST_CHOICES)
    .map(({ id, count }) => ({ value: `=${id}`, label: `${nameOfGroup(by, id)} (${numberOf(count)})` }));

/** What no field shows, and the way back to everything. */
function Narrowed({ filter, onClear }: { filter: Filter; onClear: () => void }) {
  const { behind, from, to } = filter;
  const days = from !== undefined && to !== undefined && [from, to - 1].map(dayOf);
  const told = [behind, days && [...new Set(days)].join(' – ')].filter(Boolean).join(' · ');
  return (
    <p class="narrowed wide-field">
      {told && <b>{translate({ key: 'history_narrowed', values: [told] })} </b>}
      {isNarrowed(filter) && (
        <button type="button" class="link" onClick={onClear}>
          {translate({ key: 'history_clear' })}
        </button>
      )}
    </p>
  );
}
