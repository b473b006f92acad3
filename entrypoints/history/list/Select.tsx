import type { MessageKey } from '../../../lib/i18n.ts';
import { translate } from '../../shell/translate.ts';

interface Props {
  label: MessageKey;
  /** Empty while nothing is chosen. */
  value: string;
  /** What stands for nothing chosen. */
  none: MessageKey;
  choices: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

/** One of several, or none. */
export function Select({ label, value, none, choices, onChoose }: Props) {
  return (
    <label data-chosen={value !== ''}>
      <span class="label">{translate({ key: label })}</span>
      <select class="field" value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{translate({ key: none })}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
