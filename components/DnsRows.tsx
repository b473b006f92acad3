import { checkLabel } from '../lib/report/labels.ts';
import { DnsRow } from './DnsRow.tsx';
import type { RowTools } from './FindingDetails.tsx';
import { ReportRow } from './ReportRow.tsx';
import type { CheckRow } from './use-checks.ts';
import { worstFirst } from './worst-first.ts';

interface Props extends RowTools {
  rows: readonly CheckRow[];
}

/** The rows of a DNS report, one for each target: as tall from the click on as with its answer. */
export function DnsRows({ rows, ...tools }: Props) {
  return (
    <ul class="dns-rows">
      {rows.map((row, index) => (
        <TargetRow key={index} row={row} {...tools} />
      ))}
    </ul>
  );
}

function TargetRow({ row, ...tools }: RowTools & { row: CheckRow }) {
  const { target, answer } = row;
  const { translate } = tools;
  const name = translate({ key: checkLabel(target.check) });
  const [worst, ...others] = answer?.ok ? worstFirst(answer.value) : [];
  if (worst) return <DnsRow finding={worst} name={name} others={others} {...tools} />;
  if (!answer)
    return <ReportRow said={translate({ key: 'panel_checking', values: [name, target.subject] })} />;
  return (
    <ReportRow
      verdict={answer.ok ? 'info' : 'unchecked'}
      said={[<b key={0}>{name} </b>, translate(answer.ok ? { key: 'panel_checks_nothing' } : answer.error)]}
    />
  );
}
