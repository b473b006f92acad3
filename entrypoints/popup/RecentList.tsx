import type { RefObject } from 'preact';
import type { Message, Translate } from '../../lib/i18n.ts';
import type { Recent } from '../../lib/recent.ts';
import { harmless, shortened } from '../../lib/report/harmless.ts';
import { Choices } from './Choices.tsx';

/** Two lines of the popup. */
const LONGEST_SHOWN = 90;

interface Props {
  list: RefObject<HTMLUListElement | null>;
  recent: readonly Recent[];
  onPick: (text: string) => void;
  onLeave: () => void;
  onForget: (one: Recent) => void;
  onForgetAll: () => void;
  translate: Translate;
}

/** A headline that an earlier version kept may be gone from the catalogue. */
function headlineIn(one: Recent, translate: Translate): string {
  if (one.kind === 'dns') return '';
  try {
    return translate(one.headline);
  } catch {
    return '';
  }
}

/** The last look-ups, to be asked again or forgotten. */
export function RecentList({ list, recent, onPick, onLeave, translate, ...on }: Props) {
  const label = (name: string): Message => ({ key: 'popup_recent_forget', values: [name] });
  const choices = recent.map((one) => ({
    id: `${one.kind} ${one.text}`,
    text: shortened(harmless(one.text), LONGEST_SHOWN),
    note: headlineIn(one, translate),
    one,
  }));
  return (
    <section class="choices" aria-labelledby="recent">
      <header>
        <h2 id="recent" class="label">
          {translate({ key: 'popup_recent' })}
        </h2>
        <button type="button" class="link" onClick={on.onForgetAll}>
          {translate({ key: 'popup_recent_forget_all' })}
        </button>
      </header>
      <Choices
        list={list}
        choices={choices}
        onPick={({ one }) => onPick(one.text)}
        onLeave={onLeave}
        onDelete={({ one }) => on.onForget(one)}
        behind={({ one, text }, tabIndex) => (
          <button
            type="button"
            class="forget"
            tabIndex={tabIndex}
            aria-label={translate(label(text))}
            title={translate(label(text))}
            onClick={() => on.onForget(one)}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false" class="icon">
              <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
            </svg>
          </button>
        )}
      />
    </section>
  );
}
