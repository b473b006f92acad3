import type { ContentReview } from '../../lib/content/define.ts';
import type { Report } from '../../lib/diagnosis.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';
import { contentTurn } from '../../lib/report/overall/sections/content.ts';
import { openReport } from '../shell/report.ts';
import { translate } from '../shell/translate.ts';
import { rawOf } from './raw-of.ts';

interface Props {
  report: Report;
  source: NoticeSource;
  /** May anything be kept of it? */
  isRemembered: () => Promise<boolean>;
}

/** The message that came back is looked at where its content may matter: the report page gets no source. */
async function reviewOf(report: Report, source: NoticeSource): Promise<ContentReview | undefined> {
  if (contentTurn(report, []) === 'never') return;
  try {
    const { reviewContent } = await import('../../lib/content/review.ts');
    return await reviewContent(rawOf(source));
  } catch {
    return; // the report says that the content was not checked
  }
}

/** The way from a bounce that was just read to the one report; a fake is nothing to report to IT as a bounce. */
export function MakeReport({ report, source, isRemembered }: Props) {
  if (report.notice.genuineness !== 'genuine' || report.groups.length === 0) return null;
  const open = async () => {
    const [content, isKept] = await Promise.all([reviewOf(report, source), isRemembered()]);
    await openReport({ report, ...(content && { content }), isPrivate: !isKept });
  };
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => void open()}>
        {translate({ key: 'overall_page_make' })}
      </button>
    </div>
  );
}
