import type { ButtonHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it will ask. */
  label: string;
  /** Whom. */
  whom: string;
}

/** A button that asks DNS, with the name of whom it asks beside it (N13). */
export function AskButton({ label, whom, ...button }: Props) {
  const id = useId();
  return (
    <div class="offer">
      <button type="button" class="button" aria-describedby={id} {...button}>
        {label}
      </button>
      <span id={id} class="quiet">
        {whom}
      </span>
    </div>
  );
}
