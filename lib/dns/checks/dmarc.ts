import type { Message, MessageKey } from '../../i18n.ts';
import { findRuling, policyFor, type Ruling } from '../dmarc/policy.ts';
import type { Defect, Policy } from '../dmarc/record.ts';
import { findFailure, type Step, walk } from '../dmarc/walk.ts';
import type { Finding, Verdict } from '../finding.ts';
import { readDomain } from '../name.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** The least that large receivers ask of bulk senders; it changes nothing for anybody's mail. */
const LEAST_RECORD = 'v=DMARC1; p=none';

const POLICIES: Record<Policy, { verdict: Verdict; id: string; key: MessageKey }> = {
  reject: { verdict: 'pass', id: 'dmarc-found', key: 'dns_dmarc_reject' },
  quarantine: { verdict: 'pass', id: 'dmarc-found', key: 'dns_dmarc_quarantine' },
  none: { verdict: 'warn', id: 'dmarc-unenforced', key: 'dns_dmarc_unenforced' },
};

const DEFECTS: Record<Defect['kind'], { id: string; key: MessageKey }> = {
  missing: { id: 'dmarc-p-missing', key: 'dns_dmarc_p_missing' },
  invalid: { id: 'dmarc-tag-invalid', key: 'dns_dmarc_tag_invalid' },
  duplicate: { id: 'dmarc-tag-duplicate', key: 'dns_dmarc_tag_duplicate' },
};

function describeDefects(subject: string, { record, owner, step }: Ruling): Finding[] {
  const row = rowsFor('dmarc', subject, step.answer);
  return record.defects.map(({ kind, tag }) => {
    const { id, key } = DEFECTS[kind];
    return row({ verdict: 'fail', id, summary: { key, values: [owner, tag] }, records: [record.text] });
  });
}

function describeRuling(subject: string, ruling: Ruling, isMissing: boolean): Finding[] {
  const { record, owner, step, isInherited } = ruling;
  const row = rowsFor('dmarc', subject, step.answer);
  const remark = (verdict: Verdict, id: string, key: MessageKey, values: string[]) =>
    row({ verdict, id, summary: { key, values }, records: [record.text] });

  const policy = policyFor(ruling, isMissing);
  const { verdict, id, key } = POLICIES[policy];
  const rows = [remark(verdict, id, key, [subject])];
  if (isInherited) rows.push(remark('info', 'dmarc-inherited-from', 'dns_dmarc_inherited', [subject, owner]));
  if (!isInherited && policy !== 'none' && record.sp === 'none') {
    rows.push(remark('warn', 'dmarc-unenforced', 'dns_dmarc_subdomains_unenforced', [subject]));
  }
  if (record.isTesting && policy !== 'none')
    rows.push(remark('warn', 'dmarc-testing', 'dns_dmarc_testing', [owner]));
  if (record.rua.length === 0) rows.push(remark('warn', 'dmarc-no-rua', 'dns_dmarc_no_reports', [owner]));
  return rows;
}

const describeSurplus = (subject: string, steps: Step[]): Finding[] =>
  steps.flatMap(({ name, answer, surplus }) => {
    if (surplus === undefined) return [];
    const summary: Message = { key: 'dns_dmarc_multiple', values: [name] };
    return [
      rowsFor('dmarc', subject, answer)({ verdict: 'fail', id: 'dmarc-multiple', summary, records: surplus }),
    ];
  });

/** What are receivers asked to do with mail that says it comes from this domain? RFC 9989. */
export const dmarc = defineCheck({
  name: 'dmarc',
  read: readDomain,
  run: async (subject, resolve, { signal }) => {
    const [steps, self] = await Promise.all([
      walk(subject, resolve, signal),
      resolve(subject, 'A', { signal }), // does the name exist? decides between np and sp
    ]);
    const surplus = describeSurplus(subject, steps);
    const ruling = findRuling(subject, steps);
    const failure = findFailure(steps);
    if (failure && (ruling === undefined || ruling.isInherited)) {
      return [...surplus, unchecked('dmarc', subject, failure)]; // a record may be where nobody answered
    }
    if (ruling === undefined && surplus.length > 0) return surplus;
    if (ruling === undefined) {
      const [own] = steps;
      const row = rowsFor('dmarc', subject, own?.answer ?? self);
      const summary: Message = { key: 'dns_dmarc_none', values: [subject] };
      return [
        row({ verdict: 'fail', id: 'dmarc-none', summary, fix: `_dmarc.${subject} TXT "${LEAST_RECORD}"` }),
      ];
    }
    const defects = describeDefects(subject, ruling);
    if (!ruling.record.isUsable) return [...surplus, ...defects];
    if (ruling.isInherited && ruling.record.np && self.status === 'failed') {
      return [...surplus, ...defects, unchecked('dmarc', subject, self)];
    }
    // An alias exists, even if what it points to does not (RFC 9989 means the name itself).
    const isMissing = self.status === 'nxdomain' && self.aliases.length === 0;
    return [...surplus, ...defects, ...describeRuling(subject, ruling, isMissing)];
  },
});
