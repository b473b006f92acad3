import type { Report } from '../../lib/diagnosis.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';
import { tell } from '../shell/ask.ts';
import { isExample } from './Examples.tsx';

/** Has the worker remember a bounce that was read here. */
export async function rememberRead(report: Report, source: NoticeSource): Promise<void> {
  if (source.form === 'selection' && isExample(source.text)) return;
  await tell('remember', { report, arrival: source.form === 'mime' ? 'file' : 'popup' });
}
