import type { CheckName } from '../../diagnosis.ts';
import type { Result } from '../../i18n.ts';
import type { Origin, Resolve } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { asShown } from '../text.ts';

/** A report is read by people: who has more records than this has shown enough of them. */
const MAX_RECORDS_SHOWN = 20;

export type Run = (subject: string, resolve: Resolve, options: { signal: AbortSignal }) => Promise<Finding[]>;

/** One DNS check. */
export interface Check {
  name: CheckName;
  /** Understands the subject of a target; its words may come from a stranger's notice. */
  read: (subject: string) => Result<string>;
  run: Run;
}

/** Types a check. */
export const defineCheck = (check: Check): Check => check;

type Row = Pick<Finding, 'verdict' | 'id' | 'summary'> & Partial<Pick<Finding, 'records' | 'fix'>>;

/** A maker of findings that all rest on one answer. */
export function rowsFor(check: CheckName, subject: string, { at, resolver }: Origin) {
  return ({ summary, records = [], ...row }: Row): Finding => ({
    check,
    subject,
    at,
    resolver,
    ...row,
    summary: { ...summary, ...(summary.values && { values: summary.values.map(asShown) }) },
    records: records.slice(0, MAX_RECORDS_SHOWN).map(asShown),
  });
}
