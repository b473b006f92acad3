import type { ComponentChildren } from 'preact';
import type { MessageKey, Translate } from '../lib/i18n.ts';

/** A label and what belongs to it; where no value says anything it is left out. */
export interface Definition {
  label: MessageKey;
  values: readonly ComponentChildren[];
  class?: string;
  title?: string;
  'data-verdict'?: string;
}

interface Props {
  class?: string;
  entries: readonly Definition[];
  translate: Translate;
}

/** Labels, each with its values. */
export function Definitions({ entries, translate, ...list }: Props) {
  return (
    <dl {...list}>
      {entries.map(
        ({ label, values, ...entry }, index) =>
          values.some(Boolean) && (
            <div key={index} {...entry}>
              <dt>{translate({ key: label })}</dt>
              {values.map((value, at) => (
                <dd key={at}>{value}</dd>
              ))}
            </div>
          ),
      )}
    </dl>
  );
}
