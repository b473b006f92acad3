import { translate } from '../../shell/translate.ts';
import { numberOf } from '../labels.ts';
import type { Progress } from './protocol.ts';
import type { Sums } from './sums.ts';

interface Props {
  sums: Sums;
  progress: Progress;
  isRefused: boolean;
  onStop: () => void;
}

/** How far it is, what is read right now, and the way to end it. */
export function Running({ sums, progress, isRefused, onStop }: Props) {
  const { done, total, name, place, count } = progress;
  return (
    <div class="running">
      <label>
        <span class="file-name">
          {count > 1
            ? translate({ key: 'import_reading_of', values: [name, numberOf(place), numberOf(count)] })
            : translate({ key: 'import_reading', values: [name] })}
        </span>
        <progress max={Math.max(1, total)} value={done} />
      </label>
      <div class="buttons">
        <span class="counts">
          {translate({ key: 'import_counts', values: [numberOf(sums.read), numberOf(sums.added)] })}
        </span>
        <button type="button" class="button" onClick={onStop}>
          {translate({ key: 'import_stop' })}
        </button>
      </div>
      {isRefused && <p class="quiet">{translate({ key: 'import_one_at_a_time' })}</p>}
    </div>
  );
}
