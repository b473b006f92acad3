import type { Finding } from '../lib/dns/finding.ts';
import { verdictLabel } from '../lib/report/labels.ts';
import { FindingDetails, type RowTools } from './FindingDetails.tsx';
import { ReportRow } from './ReportRow.tsx';
import { countAsBad } from './worst-first.ts';

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
  const more = countAsBad(others, finding);
  return (
    <ReportRow
      verdict={verdict}
      id={id}
      said={said}
      more={more > 0 && translate({ key: 'panel_checks_more', values: [String(more)] })}
    >
      <FindingDetails finding={finding} {...tools} />
      {others[0] && <Others findings={others} {...tools} />}
    </ReportRow>
  );
}

function Others({ findings, ...tools }: RowTools & { findings: readonly Finding[] }) {
  const rows = findings.map((finding, at) => <DnsRow key={at} finding={finding} {...tools} />);
  const fine = rows.splice(findings.filter(({ verdict }) => verdict !== 'pass').length);
  return (
    <ul class="dns-rows">
      {rows}
      {fine.length > FINE_SHOWN ? (
        <ReportRow
          verdict="pass"
          said={tools.translate({ key: 'panel_checks_fine', values: [String(fine.length)] })}
        >
          <ul class="dns-rows">{fine}</ul>
        </ReportRow>
      ) : (
        fine
      )}
    </ul>
  );
}
