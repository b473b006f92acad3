import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compareTexts, isDifferent } from '../../../lib/history/compare.ts';
import { translate } from '../../shell/translate.ts';
import { factsOf } from '../facts.ts';
import type { Known } from '../known.ts';
import { numberOf } from '../labels.ts';
import { Sample } from './Sample.tsx';

/** As many columns as can still be looked over. */
const MOST = 8;

interface Props {
  known: Known;
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Bounces side by side, what differs marked; where there is no room they stand below one another. */
export function Compare({ known, ids, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isShort, setShort] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const samples = ids.flatMap((id) => known.byId().get(id) ?? []);
  const shown = samples.slice(0, MOST);
  const replies = useMemo(() => compareTexts(shown.map(({ diagnostic }) => diagnostic)), [known, ids]);
  const facts = shown.map((entry) => factsOf(entry, known.campaignOf(entry)));
  const lines = (facts[0] ?? []).flatMap(({ label }, at) => {
    const values = facts.map((each) => each[at]?.value);
    const isOwn = isDifferent(values);
    const isShown = values.some(Boolean) && (isOwn || !isShort);
    return isShown ? [{ label, at, isOwn }] : [];
  });
  return (
    <section class="compare" aria-labelledby="compare">
      <p>
        <a class="page" href="#bounces">
          {translate({ key: 'history_compare_back' })}
        </a>
      </p>
      <h2 id="compare" tabIndex={-1} ref={heading}>
        {translate({ key: 'history_compare_title' })}
      </h2>
      {shown.length < 2 && <p>{translate({ key: 'history_compare_needs' })}</p>}
      {shown.length > 1 && (
        <>
          <p>
            {translate({
              key: lines.some(({ isOwn }) => isOwn) ? 'history_compare_how' : 'history_compare_alike',
            })}
          </p>
          {samples.length > MOST && (
            <p>
              {translate({ key: 'history_compare_most', values: [numberOf(MOST), numberOf(samples.length)] })}
            </p>
          )}
          <label class="choice">
            <input type="checkbox" checked={isShort} onChange={() => setShort(!isShort)} />
            <span>{translate({ key: 'history_compare_short' })}</span>
          </label>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
          <ul class="samples scrolled" tabIndex={0} aria-labelledby="compare">
            {shown.map((entry, index) => (
              <Sample
                key={entry.id}
                entry={entry}
                pieces={replies[index] ?? []}
                facts={lines.map(({ at, isOwn, label }) => ({
                  label,
                  value: undefined,
                  ...facts[index]?.[at],
                  isOwn,
                }))}
                onLeave={() => onChange(ids.filter((id) => id !== entry.id))}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
