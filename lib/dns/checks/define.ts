import type { CheckName, TargetFacts } from '../../diagnosis.ts';
import type { Message, Result } from '../../i18n.ts';
import type { Origin, Resolve } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { asShown } from '../text.ts';

/** A report is read by people: who has more records than this has shown enough of them. */
const MAX_RECORDS_SHOWN = 20;

/** What the person set in the options, as far as checks need it. */
export interface CheckSettings {
  /** The person's own key of Spamhaus' Data Query Service. */
  dqsKey?: string;
}

/** What a check gets beside its subject. */
export interface RunOptions {
  signal: AbortSignal;
  facts: TargetFacts;
  settings: CheckSettings;
}

export type Run = (subject: string, resolve: Resolve, options: RunOptions) => Promise<Finding[]>;

/** One DNS check. */
export interface Check {
  name: CheckName;
  /** Understands the subject of a target; its words may come from a stranger's notice. */
  read: (subject: string) => Result<string>;
  run: Run;
}

/** Types a check. */
export const defineCheck = (check: Check): Check => check;

type Row = Pick<Finding, 'verdict' | 'id' | 'summary'> &
  Partial<Pick<Finding, 'explanation' | 'records' | 'mark' | 'fix' | 'page' | 'trace'>>;

/** Values come from strangers' records and notices. */
const showValues = ({ key, values }: Message): Message => ({
  key,
  ...(values && { values: values.map(asShown) }),
});

/** A maker of findings that all rest on one answer. */
export function rowsFor(check: CheckName, subject: string, { at, resolver }: Origin) {
  return ({ summary, explanation, records = [], mark, fix, ...row }: Row): Finding => {
    const shown = records.slice(0, MAX_RECORDS_SHOWN).map(asShown);
    const isShown = mark !== undefined && mark.start < (shown[mark.record]?.length ?? 0);
    return {
      check,
      subject,
      at,
      resolver,
      ...row,
      summary: showValues(summary),
      ...(explanation && { explanation: showValues(explanation) }),
      records: shown,
      ...(isShown && { mark }), // not where the record was cut off
      ...(fix !== undefined && asShown(fix) === fix && { fix }), // else what is copied would be another record
    };
  };
}
