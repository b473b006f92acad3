import type { Report, Target } from './diagnosis.ts';
import type { Finding } from './dns/finding.ts';
import type { Result } from './i18n.ts';
import type { NoticeSource } from './notice/notice.ts';
import type { CopyOrder } from './report/write.ts';

/** Everything that crosses between a page of ours and the background worker. Plain data only. */
export interface ProtocolMap {
  // Mail page and popup -> worker

  /** Read, classify and explain one notice. */
  diagnose(source: NoticeSource): Result<Report>;
  /** Run one DNS check: one message per check, so that rows appear as they arrive. Only ever after a click. */
  check(target: Target): Result<Finding[]>;
  /** The text of a copy: the pages carry no writer of their own. */
  write(order: CopyOrder): string;
}
