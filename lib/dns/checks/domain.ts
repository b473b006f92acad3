import type { Message } from '../../i18n.ts';
import { readDomain } from '../name.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** Does the domain exist? Any record type tells: NXDOMAIN is about the name (RFC 8020). */
export const domain = defineCheck({
  name: 'domain',
  read: readDomain,
  run: async (subject, resolve, { signal }) => {
    const answer = await resolve(subject, 'NS', { signal });
    if (answer.status === 'failed') return [unchecked('domain', subject, answer)];
    const row = rowsFor('domain', subject, answer);
    const alias = answer.aliases.at(-1);
    if (answer.status === 'nxdomain' && alias !== undefined) {
      const summary: Message = { key: 'dns_domain_alias_dangling', values: [subject, alias] };
      return [row({ verdict: 'fail', id: 'domain-nxdomain', summary })];
    }
    if (answer.status === 'nxdomain') {
      return [
        row({
          verdict: 'fail',
          id: 'domain-nxdomain',
          summary: { key: 'dns_domain_nxdomain', values: [subject] },
        }),
      ];
    }
    return [
      row({
        verdict: 'pass',
        id: 'domain-exists',
        summary: { key: 'dns_domain_exists', values: [subject] },
        records: answer.records,
      }),
    ];
  },
});
