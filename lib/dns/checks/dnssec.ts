import type { Message } from '../../i18n.ts';
import { isBogus } from '../bogus.ts';
import { describeMissing } from '../domain/missing.ts';
import { nameError } from '../extended-error.ts';
import type { Finding } from '../finding.ts';
import { readDomain } from '../name.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** Are the records of the domain signed, and does the resolver believe the signatures? RFC 4035. */
export const dnssec = defineCheck({
  name: 'dnssec',
  read: readDomain,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    const [answer, parent] = await Promise.all([
      resolve(subject, 'SOA', { signal }),
      resolve(subject, 'DS', { signal }), // the parent domain vouches for the keys of this one
    ]);
    const row = rowsFor('dnssec', subject, answer);
    if (answer.status === 'failed') {
      if (!(await isBogus(answer, 'SOA', resolve, signal))) return [unchecked('dnssec', subject, answer)];
      const { extended } = answer;
      const explanation: Message = extended
        ? { key: 'dns_dnssec_bogus_why_code', values: [nameError(extended)] }
        : { key: 'dns_dnssec_bogus_why' };
      const summary: Message = { key: 'dns_dnssec_bogus', values: [subject] };
      return [row({ verdict: 'fail', id: 'dnssec-bogus', summary, explanation, records: parent.records })];
    }
    if (answer.status === 'nxdomain') return [describeMissing('dnssec', subject, answer)];
    const { records } = parent;
    if (answer.isAuthentic) {
      const summary: Message = { key: 'dns_dnssec_signed', values: [subject, answer.resolver] };
      return [row({ verdict: 'info', id: 'dnssec-signed', summary, records })];
    }
    if (parent.status === 'failed') return [unchecked('dnssec', subject, parent)];
    if (records.length > 0) {
      const summary: Message = { key: 'dns_dnssec_not_validated', values: [subject, answer.resolver] };
      const explanation: Message = { key: 'dns_dnssec_not_validated_why' };
      return [row({ verdict: 'unchecked', id: 'dnssec-unchecked', summary, explanation, records })];
    }
    const summary: Message = { key: 'dns_dnssec_unsigned', values: [subject] };
    return [
      row({
        verdict: 'info',
        id: 'dnssec-unsigned',
        summary,
        explanation: { key: 'dns_dnssec_unsigned_why' },
      }),
    ];
  },
});
