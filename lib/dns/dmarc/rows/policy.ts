import type { Message, MessageKey } from '../../../i18n.ts';
import { rowsFor } from '../../checks/define.ts';
import type { Finding, Verdict } from '../../finding.ts';
import { markIn } from '../../mark.ts';
import { findTag, readTags } from '../../tags.ts';
import { findOlderReading } from '../older-readers.ts';
import type { NamePolicy, Ruling } from '../policy.ts';
import type { Policy } from '../tag-values.ts';
import type { Walk } from '../walk.ts';

const POLICIES: Record<Policy, { verdict: Verdict; id: string; key: MessageKey }> = {
  reject: { verdict: 'pass', id: 'dmarc-found', key: 'dns_dmarc_reject' },
  quarantine: { verdict: 'pass', id: 'dmarc-found', key: 'dns_dmarc_quarantine' },
  none: { verdict: 'warn', id: 'dmarc-unenforced', key: 'dns_dmarc_unenforced' },
};

const OLDER: Record<'suffix' | 'above', MessageKey> = {
  suffix: 'dns_dmarc_psl_suffix',
  above: 'dns_dmarc_psl_above',
};

/** A maker of rows about one record; `tag` is the place to mark. */
function remarksOn(subject: string, { record, step }: Ruling) {
  const row = rowsFor('dmarc', subject, step.answer);
  const list = readTags(record.text);
  return (verdict: Verdict, id: string, summary: Message, explanation: Message, tag = '') => {
    const place = findTag(list, tag);
    const mark = place && markIn(record.text, place);
    return row({ verdict, id, summary, explanation, records: [record.text], ...(mark && { mark }) });
  };
}

/** What receivers are asked to do with mail that proves nothing, and by whose record. */
export function describePolicy(
  walk: Walk,
  ruling: Ruling,
  policy: NamePolicy,
  isMissing: boolean,
): Finding[] {
  const { domain } = walk;
  const { owner, record, isInherited } = ruling;
  const { tag, asked, applied } = policy;
  const remark = remarksOn(domain, ruling);
  const { verdict, id, key } = POLICIES[applied];
  const why: Message =
    asked === 'none'
      ? { key: 'dns_dmarc_unenforced_why', values: [tag, owner] }
      : { key: 'dns_dmarc_policy_why', values: [tag, owner, domain] };
  const rows = [remark(verdict, id, { key, values: [domain] }, why, tag)];

  if (isInherited) {
    const summary: MessageKey = isMissing ? 'dns_dmarc_inherited_missing' : 'dns_dmarc_inherited';
    const because: Message = { key: 'dns_dmarc_inherited_why' };
    rows.push(
      remark('info', 'dmarc-inherited-from', { key: summary, values: [domain, owner] }, because, tag),
    );
  }
  if (!isInherited && applied !== 'none' && record.policy?.sp === 'none') {
    const summary: Message = { key: 'dns_dmarc_subdomains_unenforced', values: [domain] };
    rows.push(remark('warn', 'dmarc-unenforced', summary, { key: 'dns_dmarc_subdomains_why' }, 'sp'));
  }
  if (asked !== applied) {
    const summary: Message = { key: 'dns_dmarc_testing', values: [owner, applied, asked] };
    rows.push(remark('warn', 'dmarc-testing', summary, { key: 'dns_dmarc_testing_why' }, 't'));
  }
  const older = findOlderReading(walk, ruling);
  if (older) {
    const summary: Message = { key: OLDER[older.kind], values: [domain, older.owner] };
    rows.push(remark('info', 'dmarc-psl-differs', summary, { key: 'dns_dmarc_psl_why' }, 'psd'));
  }
  return rows;
}

/** What could be better about reports. */
export function describeReporting(subject: string, ruling: Ruling): Finding[] {
  const { owner, record } = ruling;
  const remark = remarksOn(subject, ruling);
  const rows: Finding[] = [];
  if (!record.rua.some(({ host }) => host !== undefined)) {
    const summary: Message = { key: 'dns_dmarc_no_reports', values: [owner] };
    rows.push(remark('warn', 'dmarc-no-rua', summary, { key: 'dns_dmarc_no_reports_why' }, 'rua'));
  }
  if (record.ruf.length > 0) {
    const summary: Message = { key: 'dns_dmarc_ruf_present', values: [owner] };
    rows.push(remark('info', 'dmarc-ruf-present', summary, { key: 'dns_dmarc_ruf_present_why' }, 'ruf'));
  } else if (findTag(readTags(record.text), 'fo')) {
    const summary: Message = { key: 'dns_dmarc_fo_redundant', values: [owner] };
    rows.push(remark('info', 'dmarc-fo-redundant', summary, { key: 'dns_dmarc_fo_redundant_why' }, 'fo'));
  }
  return rows;
}
