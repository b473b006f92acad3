import type { ComponentChildren } from 'preact';
import type { Verdict } from '../lib/dns/finding.ts';
import { Icon } from './Icon.tsx';

interface Props {
  /** None while nobody knows. */
  verdict?: Verdict | undefined;
  /** Of the finding that it is about. */
  id?: string;
  /** The sentence that is always there. */
  said: ComponentChildren;
  /** A word about what it does not say. */
  more?: string | false;
  /** What it opens, if there is anything. */
  children?: ComponentChildren;
}

/** One row of a DNS report: icon and sentence, and what is behind them. */
export function ReportRow({ verdict, id, said, more, children }: Props) {
  const line = (
    <>
      {verdict && <Icon name={verdict} />}
      <span class="said">{said}</span>
      {more && <span class="more"> {more}</span>}
    </>
  );
  return (
    <li class={verdict ? 'dns-row' : 'dns-row pending'} data-verdict={verdict} data-finding={id}>
      {children ? (
        <details>
          <summary>{line}</summary>
          {children}
        </details>
      ) : (
        line
      )}
    </li>
  );
}
