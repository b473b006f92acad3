import type { NoticeSource } from '../../lib/notice/notice.ts';

/** Headers that stand above a message whose source somebody pasted. */
const isSource = (text: string): boolean =>
  /^[\w-]{2,60}:\s/.test(text) && /^mime-version:/im.test(text.slice(0, 16_384));

/** The source of the notice, where we have more of it than what somebody sees. */
export function rawOf(source: NoticeSource): string | Uint8Array {
  if (source.form === 'mime') return source.raw;
  return source.form === 'selection' && isSource(source.text) ? source.text : '';
}
