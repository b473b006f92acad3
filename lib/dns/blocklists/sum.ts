import type { Message } from '../../i18n.ts';
import { rowsFor } from '../checks/define.ts';
import type { Finding } from '../finding.ts';
import type { Place } from './rows.ts';

function messageFor(subject: string, rows: readonly Finding[]): Message | undefined {
  const count = (id: string) => rows.filter((row) => row.id === id).length;
  const clean = count('bl-not-listed');
  const listed = count('bl-listed');
  const unknown = count('bl-unchecked');
  const refused = count('bl-refused');
  const asked = clean + listed + unknown;
  if (asked === 0 && refused === 0) return undefined;
  if (asked === 0) return { key: 'dns_bl_sum_none', values: [subject, String(refused)] };
  const values = [subject, ...[asked, clean, listed, unknown, refused].map(String)];
  if (unknown > 0) return { key: refused > 0 ? 'dns_bl_sum_unknown_refused' : 'dns_bl_sum_unknown', values };
  return { key: refused > 0 ? 'dns_bl_sum_refused' : 'dns_bl_sum', values };
}

/** How many lists said what: "4 asked, 3 clean, 1 listed; 3 refuse browsers". Who refused counts as not asked. */
export function sumRow(rows: readonly Finding[], { subject, origin }: Place): Finding[] {
  const summary = messageFor(subject, rows);
  if (!summary) return [];
  const verdict = summary.key === 'dns_bl_sum_none' ? 'unchecked' : 'info';
  return [rowsFor('blocklists', subject, origin)({ verdict, id: 'bl-sum', summary })];
}
