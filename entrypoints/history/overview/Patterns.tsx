import { Icon } from '../../../components/Icon.tsx';
import type { Filter } from '../../../lib/history/filter.ts';
import type { Pattern } from '../../../lib/history/patterns/define.ts';
import { translate } from '../../shell/translate.ts';
import type { Analysis } from '../analysis/use-analysis.ts';
import { numberOf } from '../labels.ts';

/** What was found so far. */
export type Found = Omit<Analysis, 'campaigns'>;

interface Props extends Found {
  onShow?: (wanted: Partial<Filter>) => void;
}

/** What stands out: a sentence each, what it is drawn from, and the way to those bounces. */
export function Patterns({ patterns, isFailed, onShow }: Props) {
  return (
    <section class="patterns" aria-labelledby="patterns">
      <h2 id="patterns">{translate({ key: 'history_patterns' })}</h2>
      {isFailed && <p>{translate({ key: 'history_patterns_failed' })}</p>}
      {patterns?.length === 0 && <p>{translate({ key: 'history_patterns_none' })}</p>}
      {patterns && patterns.length > 0 && (
        <ul>
          {patterns.map((pattern) => (
            <PatternCard key={pattern.id} pattern={pattern} onShow={onShow} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PatternCard({ pattern, onShow }: { pattern: Pattern; onShow: Props['onShow'] }) {
  const { sentence, evidence, advice, entries, bucket, isSmall } = pattern;
  const said = translate(sentence);
  return (
    <li class="pattern" data-bucket={bucket ?? 'unknown'}>
      <Icon name={bucket ?? 'info'} />
      <div>
        <h3>{said}</h3>
        {advice && <p>{translate(advice)}</p>}
        <ul class="quiet">
          {evidence.map((each, index) => (
            <li key={index}>{translate(each)}</li>
          ))}
        </ul>
        {(isSmall || onShow) && (
          <p class="offer">
            {onShow && (
              <button
                type="button"
                class="button"
                onClick={() => onShow({ ids: new Set(entries), behind: said })}
              >
                {translate({ key: 'history_pattern_show', values: [numberOf(entries.length)] })}
              </button>
            )}
            {isSmall && <span class="badge">{translate({ key: 'history_pattern_small' })}</span>}
          </p>
        )}
      </div>
    </li>
  );
}
