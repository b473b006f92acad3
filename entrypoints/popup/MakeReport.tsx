import type { Report } from '../../lib/diagnosis.ts';
import { openReport } from '../shell/report.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  report: Report;
  /** May anything be kept of it? */
  isRemembered: () => Promise<boolean>;
}

/** The way from a bounce that was just read to the one report; a fake is nothing to report to IT as a bounce. */
export function MakeReport({ report, isRemembered }: Props) {
  if (report.notice.genuineness !== 'genuine' || report.groups.length === 0) return null;
  const open = async () => openReport({ report, isPrivate: !(await isRemembered()) });
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => void open()}>
        {translate({ key: 'overall_page_make' })}
      </button>
    </div>
  );
}
