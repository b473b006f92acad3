import type { Answer } from '../answer.ts';
import { rowsFor } from '../checks/define.ts';
import { unchecked } from '../checks/unchecked.ts';
import type { Finding } from '../finding.ts';
import { describeKey } from './rows.ts';
import { isAnswered, isHit, type KeySearch } from './search.ts';

/** Who has more keys than this has shown enough of them. */
const MAX_KEYS = 8;

/** A selector that was only guessed may be one that nobody uses any more: withdrawn is normal, broken is a warning. */
function soften(finding: Finding): Finding {
  if (finding.id === 'dkim-revoked') return { ...finding, verdict: 'info', id: 'dkim-guess-revoked' };
  return finding.verdict === 'fail' ? { ...finding, verdict: 'warn' } : finding;
}

/** Every selector answers: hits prove nothing, and an empty key says that no mail is signed. */
function describeWildcard(domain: string, wildcard: Answer<'TXT'>): Finding[] {
  const [first] = wildcard.records;
  if (first === undefined) return [];
  const isWithdrawn = /(?:^|;)\s{0,20}p\s{0,20}=\s{0,20}(?:;|$)/.test(first.text);
  return [
    rowsFor(
      'dkim',
      domain,
      wildcard,
    )({
      verdict: isWithdrawn ? 'info' : 'warn',
      id: 'dkim-wildcard',
      summary: { key: isWithdrawn ? 'dns_dkim_wildcard_revoked' : 'dns_dkim_wildcard', values: [domain] },
      explanation: { key: 'dns_dkim_wildcard_why' },
      records: wildcard.records.map(({ text }) => text),
    }),
  ];
}

/** Nothing was found: proved only by NXDOMAIN at `_domainkey`, otherwise it says nothing. */
function describeNothing(domain: string, { parent, trials }: KeySearch): Finding {
  const row = rowsFor('dkim', domain, parent);
  if (parent.status === 'nxdomain' && parent.aliases.length === 0) {
    return row({
      verdict: 'warn',
      id: 'dkim-none',
      summary: { key: 'dns_dkim_none', values: [domain] },
      explanation: { key: 'dns_dkim_none_why' },
    });
  }
  const answered = trials.filter(isAnswered).length;
  const failed = [parent, ...trials.map(({ answer }) => answer)].find(({ status }) => status === 'failed');
  if (answered === 0 && failed?.status === 'failed') return unchecked('dkim', domain, failed);
  return row({
    verdict: 'unchecked',
    id: 'dkim-selector-unknown',
    summary: { key: 'dns_dkim_selector_unknown', values: [`${answered}`, domain] },
    explanation: { key: 'dns_dkim_selector_unknown_why' },
  });
}

/** What a search without a selector shows. */
export async function describeSearch(domain: string, search: KeySearch): Promise<Finding[]> {
  const { wildcard, trials } = search;
  const hits = trials.filter(isAnswered).filter((trial) => isHit(trial, wildcard));
  const keys = await Promise.all(
    hits.slice(0, MAX_KEYS).map(({ name, answer }) => describeKey(name, answer)),
  );
  const rows = [...describeWildcard(domain, wildcard), ...keys.flat().map(soften)];
  return rows.length > 0 ? rows : [describeNothing(domain, search)];
}
