import type { Message } from '../../i18n.ts';
import type { List } from '../../lists/define.ts';
import type { Origin } from '../answer.ts';
import { rowsFor } from '../checks/define.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { AskedList } from './ask-list.ts';
import type { LiveList, RetiredList, Severity } from './define.ts';
import { MEANINGS } from './meanings.ts';
import { nameOf, pageOfListing, pageOfNamed, pageToLookUp } from './names.ts';
import { wordsFor } from './unknowns.ts';

const VERDICTS: Record<Severity, Verdict> = {
  policy: 'warn',
  low: 'warn',
  collateral: 'warn',
  compromised: 'fail',
};

/** Nobody can have these removed by asking: the line or the network is at fault. */
const NOT_OURS_TO_END = new Set<Severity | undefined>(['policy', 'collateral']);

/** Who and what a row is about. */
export interface Place {
  subject: string;
  origin: Origin;
}

type Parts = Omit<Parameters<ReturnType<typeof rowsFor>>[0], 'page'> & { page: Finding['page'] | undefined };

const rowOf = ({ subject, origin }: Place, { page, ...parts }: Parts): Finding =>
  rowsFor('blocklists', subject, origin)({ ...parts, ...(page && { page }) });

function listedRow(list: LiveList, { judgement, records }: AskedList, place: Place): Finding {
  const { codes, severity } = judgement;
  const meanings = codes.flatMap(({ means }) => (means === 'harmless' ? [] : [MEANINGS[means]]));
  const { summary, explanation } = meanings[0] ?? MEANINGS.spam;
  const addresses = [...new Set(records.map((record) => record.slice(record.lastIndexOf(' ') + 1)))];
  const labels = `${codes.map(({ label }) => label).join(', ')} (${addresses.join(', ')})`;
  return rowOf(place, {
    verdict: severity ? VERDICTS[severity] : 'fail',
    id: 'bl-listed',
    summary: { key: summary, values: [nameOf(list), place.subject] },
    explanation: { key: explanation, values: [labels] },
    records,
    page: NOT_OURS_TO_END.has(severity) ? pageToLookUp(list) : pageOfListing(list),
  });
}

/** One row for a list that was asked. */
export function askedRow(
  list: LiveList,
  asked: AskedList,
  subject: string,
  key: string | undefined,
): Finding {
  const { judgement, records, answer } = asked;
  const place = { subject, origin: answer };
  const values = [nameOf(list), subject];
  const page = pageToLookUp(list);
  if (judgement.verdict === 'listed') return listedRow(list, asked, place);
  if (judgement.verdict === 'not-listed') {
    const summary: Message = { key: 'dns_bl_not_listed', values };
    return rowOf(place, { verdict: 'pass', id: 'bl-not-listed', summary, records, page });
  }
  if (judgement.verdict === 'allow-listed') {
    const summary: Message = { key: 'dns_bl_allow_listed', values };
    return rowOf(place, { verdict: 'info', id: 'bl-allow-listed', summary, records, page });
  }
  const { summary, explanation } = wordsFor(judgement.reason, list.keyedZone && key);
  return rowOf(place, {
    verdict: 'unchecked',
    id: judgement.verdict === 'refused' ? 'bl-refused' : 'bl-unchecked',
    summary: { key: summary, values },
    ...(explanation && { explanation: { key: explanation } }),
    records,
    page,
  });
}

/** A list that is known to refuse, and was spared the question. */
export function refusingRow(list: LiveList, place: Place): Finding {
  return rowOf(place, {
    verdict: 'unchecked',
    id: 'bl-refused',
    summary: {
      key: list.registers ? 'dns_bl_refused_registration' : 'dns_bl_refused',
      values: [nameOf(list), place.subject],
    },
    explanation: { key: list.keyedZone ? 'dns_bl_why_no_key' : 'dns_bl_why_refused' },
    page: pageToLookUp(list),
  });
}

/** A list that no longer exists, named by a server that still asks it. */
export function retiredRow(list: RetiredList, place: Place): Finding {
  return rowOf(place, {
    verdict: 'info',
    id: 'bl-retired',
    summary: { key: 'dns_bl_retired', values: [nameOf(list), String(list.retired)] },
    explanation: { key: 'dns_bl_why_retired' },
    page: undefined,
  });
}

/** Lists that know no IPv6, together. */
export function unsupportedRow(lists: readonly LiveList[], place: Place): Finding {
  return rowOf(place, {
    verdict: 'unchecked',
    id: 'bl-unsupported',
    summary: { key: 'dns_bl_unsupported', values: [place.subject, lists.map(nameOf).join(', ')] },
    page: undefined,
  });
}

/** A name that, with the zone behind it, is longer than DNS allows. */
export function tooLongRow(list: LiveList, place: Place): Finding {
  return rowOf(place, {
    verdict: 'unchecked',
    id: 'bl-unsupported',
    summary: { key: 'dns_bl_too_long', values: [nameOf(list), place.subject] },
    page: pageToLookUp(list),
  });
}

/** The list that the reply names, when nobody outside can ask it: its own page, for it is the right list (N12). */
export function elsewhereRow(list: List, place: Place): Finding {
  const key = list.reach === 'private' ? 'dns_bl_named_private' : 'dns_bl_named_elsewhere';
  return rowOf(place, {
    verdict: 'unchecked',
    id: 'bl-not-checkable',
    summary: { key, values: [list.name, place.subject] },
    page: pageOfNamed(list),
  });
}
