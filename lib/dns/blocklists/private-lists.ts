import type { ListId } from '../../lists/index.ts';
import { rowsFor } from '../checks/define.ts';
import type { Finding } from '../finding.ts';
import { listById } from './names.ts';
import { familyOf } from './query.ts';
import type { Place } from './rows.ts';

/** Those that decide most often and that nobody outside can ask (N10), in the order of their weight. */
const PRIVATE_LISTS: readonly ListId[] = [
  'outlook-com-list',
  'microsoft-365-list',
  'microsoft-365-domains',
  'apple-policy',
  'yahoo-complaints',
  'proofpoint',
  'cloudmark',
  'abusix',
  'invaluement',
];

/** `Name: page`; only the host where the page is a form for removal, as no list has said anything yet (N12). */
function lineFor(id: ListId): string {
  const { name = id, page } = listById(id) ?? {};
  if (!page) return name;
  return `${name}: ${page.use === 'removal' ? new URL(page.url).host : page.url}`;
}

/** What this check can never see: clean is not the same as not blocked. */
export function privateRow({ subject, origin }: Place): Finding {
  const noun = familyOf(subject) ? 'ip' : 'domain';
  const known = PRIVATE_LISTS.filter((id) => listById(id)?.holds.includes(noun));
  return rowsFor(
    'blocklists',
    subject,
    origin,
  )({
    verdict: 'unchecked',
    id: 'bl-private',
    summary: { key: 'dns_bl_not_checkable', values: [subject] },
    explanation: { key: 'dns_bl_why_not_checkable' },
    records: known.map(lineFor),
  });
}
