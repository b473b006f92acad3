import { useMemo } from 'preact/hooks';
import { translate } from '../shell/translate.ts';
import { exampleHistory } from './example-history.ts';
import { Change } from './overview/Change.tsx';
import { Days } from './overview/Days.tsx';
import { type Found, Patterns } from './overview/Patterns.tsx';
import { Weeks } from './overview/Weeks.tsx';

interface Props {
  /** What stands out in the example. */
  found: Found;
  now: number;
  isOff: boolean;
}

/** Nothing is here yet: what the page is for, how old bounces get in, and what it will look like. */
export function Empty({ found, now, isOff }: Props) {
  const example = useMemo(() => exampleHistory(now, translate({ key: 'history_change_example' })), [now]);
  return (
    <>
      <section class="empty">
        <h2>{translate({ key: 'history_empty' })}</h2>
        <p>{translate({ key: isOff ? 'history_empty_off' : 'history_empty_why' })}</p>
        <p>
          {isOff ? (
            <a class="button main" href="/options.html">
              {translate({ key: 'welcome_open_options' })}
            </a>
          ) : (
            <a class="button main" href="#transfer">
              {translate({ key: 'history_empty_import' })}
            </a>
          )}
        </p>
      </section>
      <figure class="example" aria-labelledby="example">
        <figcaption id="example">
          <b>{translate({ key: 'history_empty_example' })}</b>{' '}
          <span class="quiet">{translate({ key: 'history_empty_example_why' })}</span>
        </figcaption>
        <Patterns {...found} />
        <Days history={example} now={now} />
        <Weeks history={example} now={now} />
        {example.marks.map((mark) => (
          <Change key={mark.id} mark={mark} entries={example.entries} now={now} />
        ))}
      </figure>
    </>
  );
}
