import { useId } from 'preact/hooks';
import { translate } from '../shell/translate.ts';

const SPANS = [7, 30, 90] as const;

interface Props {
  days: number | undefined;
  onDays: (days: number | undefined) => void;
}

/** Of which time the bounces are. */
export function Days({ days, onDays }: Props) {
  const id = useId();
  return (
    <div class="choose">
      <label class="label" for={id}>
        {translate({ key: 'overall_page_days' })}
      </label>
      <select
        id={id}
        class="field"
        value={days ?? ''}
        onChange={(event) => onDays(Number(event.currentTarget.value) || undefined)}
      >
        <option value="">{translate({ key: 'overall_page_days_all' })}</option>
        {SPANS.map((span) => (
          <option key={span} value={span}>
            {translate({ key: 'overall_page_days_some', values: [String(span)] })}
          </option>
        ))}
      </select>
    </div>
  );
}
