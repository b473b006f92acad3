import { CopyButton } from '../../components/CopyButton.tsx';
import { DnsRows } from '../../components/DnsRows.tsx';
import type { CheckRow } from '../../components/use-checks.ts';
import { copy } from '../shell/copy.ts';
import { translate } from '../shell/translate.ts';
import { write } from '../shell/write.ts';

interface Props {
  /** What was asked about. */
  subject: string;
  rows: CheckRow[];
  announce: (sentence: string) => void;
}

/** What DNS says about a name that somebody typed, and a copy of it. */
export function LookUp({ subject, rows, announce }: Props) {
  const findings = rows.flatMap(({ answer }) => (answer?.ok ? answer.value : []));
  const tools = { translate, copy, announce };
  return (
    <>
      <DnsRows rows={rows} {...tools} />
      {findings.length > 0 && (
        <div class="actions">
          <CopyButton
            label="popup_copy_markdown"
            text={async () => (await write({ form: 'dns', subject, findings }))?.text}
            {...tools}
          />
        </div>
      )}
    </>
  );
}
