import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** Something to put into the field. */
export interface Choice {
  id: string;
  text: string;
  /** What it is, or was. */
  note?: string;
}

interface Props<Item extends Choice> {
  list: RefObject<HTMLUListElement | null>;
  choices: readonly Item[];
  onPick: (choice: Item) => void;
  /** Up, from the first one. */
  onLeave: () => void;
  onDelete?: (choice: Item) => void;
  /** What stands behind a choice; it can be reached from that choice alone. */
  behind?: (choice: Item, tabIndex: number) => ComponentChildren;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Buttons one below the other: arrows move within them, Tab goes past them. */
export function Choices<Item extends Choice>({ list, choices, behind, ...on }: Props<Item>) {
  const [current, setCurrent] = useState(0);
  const reachable = Math.min(current, choices.length - 1);

  const press = (event: KeyboardEvent, choice: Item, at: number) => {
    if (event.key === 'Delete' && on.onDelete) return on.onDelete(choice);
    const next = STEPS[event.key]?.(at, choices.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0) return on.onLeave();
    list.current?.querySelectorAll<HTMLButtonElement>('.choice')[next]?.focus();
  };

  return (
    <ul ref={list}>
      {choices.map((choice, at) => {
        const tabIndex = at === reachable ? 0 : -1;
        return (
          <li key={choice.id}>
            <button
              type="button"
              class="choice"
              tabIndex={tabIndex}
              onClick={() => on.onPick(choice)}
              onFocus={() => setCurrent(at)}
              onKeyDown={(event) => press(event, choice, at)}
            >
              <bdi>{choice.text}</bdi> {choice.note && <span class="quiet">{choice.note}</span>}
            </button>
            {behind?.(choice, tabIndex)}
          </li>
        );
      })}
    </ul>
  );
}
