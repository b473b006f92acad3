import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';
import { dateOf, readDate } from '../../../lib/history/days.ts';
import type { ChangeMark } from '../../../lib/history/entry.ts';
import type { MessageKey } from '../../../lib/i18n.ts';
import { translate } from '../../shell/translate.ts';
import { KINDS } from './Change.tsx';

/** A line of the legend. */
const LONGEST_LABEL = 80;

interface Props {
  mark?: ChangeMark;
  now: number;
  onSave: (mark: ChangeMark) => Promise<void>;
  onCancel: () => void;
}

/** Says what was changed, and when. */
export function ChangeForm({ mark, now, onSave, onCancel }: Props) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [label, setLabel] = useState(mark?.label ?? '');
  const [date, setDate] = useState(dateOf(mark?.at ?? now));
  const [kind, setKind] = useState<ChangeMark['kind']>(mark?.kind ?? 'service');
  const [slip, setSlip] = useState<MessageKey>();
  useEffect(() => first.current?.focus(), []);

  const save = (event: Event) => {
    event.preventDefault();
    const at = readDate(date);
    if (label.trim() === '') setSlip('history_change_no_label');
    else if (at === undefined) setSlip('history_change_no_day');
    else void onSave({ id: mark?.id ?? crypto.randomUUID(), at, kind, label: label.trim() });
  };
  return (
    <form
      class="change-form"
      noValidate
      onSubmit={save}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <label class="wide-field">
        <span class="label">{translate({ key: 'history_change_what' })}</span>
        <input
          ref={first}
          class="field"
          value={label}
          maxLength={LONGEST_LABEL}
          placeholder={translate({ key: 'history_change_example' })}
          aria-invalid={slip === 'history_change_no_label'}
          aria-describedby={id}
          onInput={({ currentTarget }) => setLabel(currentTarget.value)}
        />
      </label>
      <label>
        <span class="label">{translate({ key: 'history_change_day' })}</span>
        <input
          type="date"
          class="field"
          value={date}
          max={dateOf(now)}
          aria-invalid={slip === 'history_change_no_day'}
          aria-describedby={id}
          onInput={({ currentTarget }) => setDate(currentTarget.value)}
        />
      </label>
      <label>
        <span class="label">{translate({ key: 'history_change_kind' })}</span>
        <select
          class="field"
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as ChangeMark['kind'])}
        >
          {Object.entries(KINDS).map(([each, name]) => (
            <option key={each} value={each}>
              {translate({ key: name })}
            </option>
          ))}
        </select>
      </label>
      <p id={id} class="slip wide-field" data-verdict="fail">
        {slip && (
          <>
            <Icon name="fail" /> {translate({ key: slip })}
          </>
        )}
      </p>
      <p class="offer wide-field">
        <button type="submit" class="button main">
          {translate({ key: 'history_change_save' })}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {translate({ key: 'history_cancel' })}
        </button>
      </p>
    </form>
  );
}
