import type { Message } from '../i18n.ts';
import type { ContentReview } from './define.ts';

/** What stands above the findings, or instead of them. */
export function sumOf({ returned, findings }: ContentReview): Message[] {
  if (returned === 'nothing') return [{ key: 'content_nothing' }];
  const isWhole = returned === 'whole';
  const nothing: Message = { key: isWhole ? 'content_fine' : 'content_headers_fine' };
  const sum: Message = findings.length > 0 ? { key: 'content_sum' } : nothing;
  return isWhole ? [sum] : [{ key: 'content_headers_only' }, sum];
}
