import type { ComponentChildren } from 'preact';
import type { Finding, Verdict } from '../lib/dns/finding.ts';
import { verdictLabel } from '../lib/report/labels.ts';
import { FindingDetails, type RowTools } from './FindingDetails.tsx';
import { Icon } from './Icon.tsx';
import { isAsBad } from './worst-first.ts';

interface Props extends RowTools {
  finding: Finding;
  /** What the check is called; a finding below another one does without. */
  name?: string;
  /** What else the check has found, the worst first. */
  others?: readonly Finding[];
}

/** More than this that is fine folds into one line. */
const FINE_SHOWN = 1;

/** Icon and sentence of the worst finding of a check; on demand what is behind it, and all the others. */
export function DnsRow({ finding, name, others = [], ...tools }: Props) {
  const { translate } = tools;
  const { verdict, summary, id } = finding;
  const said = (
    <>
      {name && <b>{name} </b>}
      <span class="unseen">{translate({ key: verdictLabel(verdict) })}: </span>
      {translate(summary)}
    </>
  );
  const more = others.filter((other) => isAsBad(other, finding)).length;
  return (
    <Row
      verdict={verdict}
      id={id}
      said={said}
      more={more > 0 && translate({ key: 'panel_checks_more', values: [String(more)] })}
    >
      <FindingDetails finding={finding} {...tools} />
      {others.length > 0 && <Others findings={others} {...tools} />}
    </Row>
  );
}

function Others({ findings, ...tools }: RowTools & { findings: readonly Finding[] }) {
  const rows = findings.map((finding, at) => <DnsRow key={at} finding={finding} {...tools} />);
  const fine = rows.splice(findings.filter(({ verdict }) => verdict !== 'pass').length);
  const isFolded = fine.length > FINE_SHOWN;
  return (
    <ul class="dns-rows">
      {rows}
      {isFolded ? (
        <Row
          verdict="pass"
          said={tools.translate({ key: 'panel_checks_fine', values: [String(fine.length)] })}
        >
          <ul class="dns-rows">{fine}</ul>
        </Row>
      ) : (
        fine
      )}
    </ul>
  );
}

interface RowProps {
  verdict: Verdict;
  id?: string;
  /** The sentence that is always there. */
  said: ComponentChildren;
  /** A word about what it does not say. */
  more?: string | false;
  children: ComponentChildren;
}

function Row({ verdict, id, said, more, children }: RowProps) {
  return (
    <li class="dns-row" data-verdict={verdict} data-finding={id}>
      <details>
        <summary>
          <Icon name={verdict} />
          <span class="said">{said}</span>
          {more && <span class="more"> {more}</span>}
        </summary>
        {children}
      </details>
    </li>
  );
}
