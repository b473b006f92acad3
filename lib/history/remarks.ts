import type { Message } from '../i18n.ts';
import type { History } from './entry.ts';

/** What the person has to know of a history beside what it holds: it is full, or a part of it is damaged. */
export function remarksOn({ dropped, unreadable }: Pick<History, 'dropped' | 'unreadable'>): Message[] {
  const remarks: Message[] = [];
  if (dropped) remarks.push({ key: 'options_history_dropped', values: [String(dropped)] });
  if (unreadable) remarks.push({ key: 'options_history_unreadable', values: [String(unreadable)] });
  return remarks;
}
