import { nameOf } from '../dns/blocklists/names.ts';
import { planFor } from '../dns/blocklists/plan.ts';
import { readKeyName } from '../dns/dkim/name.ts';
import type { Finding } from '../dns/finding.ts';
import { TERMS } from '../dns/requirements/rows.ts';
import { isRelated } from '../notice/addresses.ts';
import type { Sign } from './define.ts';

/** What has to be known beside a row to read it. */
export interface Surroundings {
  /** Id of the list that the reply names. */
  list?: string | undefined;
  /** The domain that the reader sees. */
  from?: string | undefined;
  /** All rows of the bounce. */
  all: readonly Finding[];
}

/** What ZEN says when an address is in that part of it: https://www.spamhaus.org/faqs/dnsbl-usage/ */
const LABELS_OF_PART: Readonly<Record<string, RegExp>> = {
  'spamhaus-sbl': /\b(?:SBL|CSS|DROP)\b/,
  'spamhaus-css': /\bCSS\b/,
  'spamhaus-xbl': /\bXBL\b/,
  'spamhaus-pbl': /\bPBL\b/,
};

/** Every list that a reply may mean by one name: `spamhaus-css` is a part of ZEN. */
function namesOfList(subject: string, list: string): Set<string> {
  const steps = planFor(subject, { named: list, key: undefined });
  return new Set(steps.filter(({ isNamed }) => isNamed).map(({ list: one }) => nameOf(one)));
}

/** An entry in one part of a list is none in the part that the reply names. */
function isInPart({ explanation }: Finding, list: string): boolean {
  const [labels] = explanation?.values ?? [];
  return labels === undefined || (LABELS_OF_PART[list]?.test(labels) ?? true);
}

function listSigns(finding: Finding, list: string | undefined): Sign[] {
  const { id, summary, subject, verdict } = finding;
  const isNamed = list !== undefined && namesOfList(subject, list).has(summary.values?.[0] ?? '');
  if (id === 'bl-listed' && isNamed && isInPart(finding, list)) return ['bl-named-listed'];
  if (id === 'bl-listed') return [verdict === 'warn' ? 'bl-line-listed' : 'bl-other-listed'];
  if (!isNamed) return [];
  if (id === 'bl-not-listed') return ['bl-named-clean'];
  return verdict === 'unchecked' ? ['bl-named-unknown'] : [];
}

/** Does a row about DMARC compare this domain with the one that the reader sees? */
const isSaid = (key: Finding['summary']['key'], domain: string, all: readonly Finding[]) =>
  all.some(({ summary }) => summary.key === key && summary.values?.[0] === domain);

/** The key may have vouched for the message: it is usable, or may be, and its domain fits From as far as is known. */
function isOwnKey({ id, subject }: Finding, { from, all }: Surroundings): boolean {
  if (id !== 'dkim-found' && id !== 'dkim-selector-unknown' && id !== 'dkim-unchecked') return false;
  const isBroken = all.some(
    (one) => one.check === 'dkim' && one.subject === subject && one.verdict === 'fail',
  );
  const domain = (readKeyName(subject)?.domain ?? subject).toLowerCase();
  if (isBroken || isSaid('dns_dmarc_not_aligned_dkim', domain, all)) return false;
  return from === undefined || isRelated(domain, from) || isSaid('dns_dmarc_aligned_dkim', domain, all);
}

/** What one row says about a bounce. */
export function signsOf(finding: Finding, around: Surroundings): Sign[] {
  const { id, check, verdict, summary, subject } = finding;
  if (check === 'blocklists') return [id, ...listSigns(finding, around.list)];
  if (check === 'dkim') return [id, ...(isOwnKey(finding, around) ? ['dkim-own'] : [])];
  if (id === 'spf-result-pass') {
    return [id, ...(isSaid('dns_dmarc_aligned_spf', subject, around.all) ? ['spf-proven'] : [])];
  }
  if (id === 'dmarc-aligned' && summary.key === 'dns_dmarc_aligned_spf') return [id, 'spf-aligned'];
  if (check === 'requirements' && (verdict === 'fail' || verdict === 'warn')) {
    const isUnproven = summary.values?.[2]?.includes(TERMS['spf-or-dkim']); // neither is there
    return [id, 'req-missing', ...(isUnproven ? ['req-unproven'] : [])];
  }
  return [id];
}
