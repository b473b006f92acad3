import type { ComponentChildren } from 'preact';
import type { Finding, Verdict } from '../lib/dns/finding.ts';
import type { MessageKey } from '../lib/i18n.ts';
import { checkLabel } from '../lib/report/labels.ts';
import { DnsRow, type RowTools } from './DnsRow.tsx';
import { Icon } from './Icon.tsx';
import type { CheckRow } from './use-checks.ts';

interface Props extends RowTools {
  rows: readonly CheckRow[];
}

/** What is wrong comes first; what is right, and lists that nobody may ask, fold into one line each. */
const ORDER: readonly { verdict: Verdict; folded?: MessageKey; above?: number }[] = [
  { verdict: 'fail' },
  { verdict: 'warn' },
  { verdict: 'unchecked', folded: 'panel_checks_open', above: 2 },
  { verdict: 'info', folded: 'panel_checks_facts', above: 2 },
  { verdict: 'pass', folded: 'panel_checks_fine', above: 1 },
];

/** The rows of a DNS report: what is still asked, and what was found. Each target keeps its place. */
export function DnsRows({ rows, ...props }: Props) {
  if (rows.length === 0) return null;
  return (
    <ul class="dns-rows">
      {rows.map((row, index) => (
        <Rows key={index} row={row} {...props} />
      ))}
    </ul>
  );
}

function Rows({ row, ...tools }: RowTools & { row: CheckRow }) {
  const { target, answer } = row;
  const { translate } = tools;
  const name = translate({ key: checkLabel(target.check) });
  if (!answer) {
    const values = [name, target.subject];
    return <li class="dns-row pending">{translate({ key: 'panel_checking', values })}</li>;
  }
  if (!answer.ok) {
    return (
      <li class="dns-row" data-verdict="unchecked">
        <Icon name="unchecked" />
        <span>
          <b>{name}</b> {translate(answer.error)}
        </span>
      </li>
    );
  }
  const shown = (findings: Finding[]) =>
    findings.map((finding, at) => <DnsRow key={at} finding={finding} {...tools} />);
  return (
    <>
      {ORDER.map(({ verdict, folded, above = 0 }) => {
        const found = answer.value.filter((finding) => finding.verdict === verdict);
        if (!folded || found.length <= above) return shown(found);
        const label = translate({ key: folded, values: [String(found.length)] });
        return (
          <Fold key={verdict} verdict={verdict} name={name} label={label}>
            {shown(found)}
          </Fold>
        );
      })}
    </>
  );
}

interface FoldProps {
  verdict: Verdict;
  name: string;
  label: string;
  children: ComponentChildren;
}

function Fold({ verdict, name, label, children }: FoldProps) {
  return (
    <li class="dns-row fold" data-verdict={verdict}>
      <details>
        <summary>
          <Icon name={verdict} />
          <span>
            <b>{name}</b> {label}
          </span>
        </summary>
        <ul class="dns-rows">{children}</ul>
      </details>
    </li>
  );
}
