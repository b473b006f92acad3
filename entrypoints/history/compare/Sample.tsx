import { Icon } from '../../../components/Icon.tsx';
import type { Piece } from '../../../lib/history/compare.ts';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { harmless } from '../../../lib/report/harmless.ts';
import { translate } from '../../shell/translate.ts';
import type { Fact } from '../facts.ts';
import { headlineOf, whomOf } from '../labels.ts';

interface Props {
  entry: HistoryEntry;
  /** Its reply. */
  pieces: readonly Piece[];
  facts: readonly (Fact & { isOwn: boolean })[];
  onLeave: () => void;
}

/** One of the bounces that are compared. */
export function Sample({ entry, pieces, facts, onLeave }: Props) {
  const headline = headlineOf(entry);
  const whom = harmless(whomOf(entry));
  return (
    <li class="sample" data-bucket={entry.bucket} style={{ '--bl-lines': facts.length + 2 }}>
      <header>
        <Icon name={entry.bucket} />
        <h3>
          {headline}
          <span class="quiet">
            <bdi>{whom}</bdi>
          </span>
        </h3>
        <button
          type="button"
          class="link"
          aria-label={translate({ key: 'history_compare_leave_named', values: [headline, whom] })}
          onClick={onLeave}
        >
          {translate({ key: 'history_compare_leave' })}
        </button>
      </header>
      <p class="reply" dir="auto">
        {pieces.map(({ text, isOwn }, index) =>
          isOwn ? <mark key={index}>{harmless(text)}</mark> : harmless(text),
        )}
        {pieces.length === 0 && translate({ key: 'panel_no_reply' })}
      </p>
      {facts.map(({ label, value, isOwn, isGuess }) => (
        <div key={label} class="line" data-own={isOwn}>
          <span class="label">
            {translate({ key: label })}{' '}
            {isOwn && <span class="tag">{translate({ key: 'history_differs' })}</span>}
          </span>
          <span class="value">
            <bdi>{value === undefined ? translate({ key: 'history_not_known' }) : harmless(value)}</bdi>
            {isGuess && <span class="quiet"> {translate({ key: 'history_guess' })}</span>}
          </span>
        </div>
      ))}
    </li>
  );
}
