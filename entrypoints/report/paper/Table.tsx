import { useId } from 'preact/hooks';
import type { Piece } from '../../../lib/report/overall/document.ts';
import { translate } from '../../shell/translate.ts';
import { Words } from './Words.tsx';

type Props = Extract<Piece, { kind: 'table' }>;

/** Rows of a few words with numbers at their end; on a narrow screen it scrolls by itself, on paper no row is cut. */
export function Table({ caption, head, rows, numbers }: Props) {
  const id = useId();
  const classOf = (at: number) => (at >= head.length - numbers ? 'number' : undefined);
  return (
    <section
      class="scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard, too (WCAG 2.1.1)
      tabIndex={0}
      aria-labelledby={id}
    >
      <table>
        <caption id={id}>{translate(caption)}</caption>
        <thead>
          <tr>
            {head.map((name, at) => (
              <th key={at} scope="col" class={classOf(at)}>
                <Words said={[name]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name && <Words said={[name]} />}</th>
              {cells.map((cell, at) => (
                <td key={at} class={classOf(at + 1)}>
                  <Words said={[cell]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
