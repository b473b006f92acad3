import { useId } from 'preact/hooks';
import type { MessageKey } from '../../../lib/i18n.ts';
import type { Piece, Said } from '../../../lib/report/overall/document.ts';
import { translate } from '../../shell/translate.ts';
import { Words } from './Words.tsx';

type Props = Extract<Piece, { kind: 'table' }>;

/** Columns of days, which are read in one piece where there is room. */
const DAYS: readonly MessageKey[] = ['overall_last', 'overall_change_day'];

const isDay = (head: Said | undefined): boolean =>
  head !== undefined && 'key' in head && DAYS.includes(head.key);

/** Rows of a few words with numbers at their end; on a narrow screen it scrolls by itself, on paper no row is cut. */
export function Table({ caption, head, rows, numbers }: Props) {
  const id = useId();
  const classOf = (at: number) => {
    if (at >= head.length - numbers) return 'number';
    return isDay(head[at]) ? 'day' : undefined;
  };
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
