import { readAddress } from '../address.ts';
import type { Answered, MailExchanger } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { providerOfMx } from '../mail-hosts.ts';
import { readDomain } from '../name.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** How many hosts one sentence names; the rest is in the records. */
const MAX_HOSTS_NAMED = 5;
const ROOT = '.';

const asRecord = ({ preference, exchange }: MailExchanger) => `${preference} ${exchange}`;

/** `nameHosts(['a', 'b'])`: the first few, by preference. */
const nameHosts = (hosts: string[]) =>
  hosts.slice(0, MAX_HOSTS_NAMED).join(', ') + (hosts.length > MAX_HOSTS_NAMED ? ', …' : '');

function judgeHosts(subject: string, answer: Answered<'MX'>): Finding[] {
  const exchangers = [...answer.records].sort((a, b) => a.preference - b.preference);
  const records = exchangers.map(asRecord);
  const row = rowsFor('mx', subject, answer);
  const real = exchangers.map(({ exchange }) => exchange).filter((exchange) => exchange !== ROOT);
  if (real.length === 0) {
    return [
      row({ verdict: 'fail', id: 'mx-null', summary: { key: 'dns_mx_null', values: [subject] }, records }),
    ];
  }
  const rows: Finding[] = [];
  if (real.length < exchangers.length) {
    const summary = { key: 'dns_mx_null_mixed' as const, values: [subject] };
    rows.push(row({ verdict: 'fail', id: 'mx-null-mixed', summary, records })); // RFC 7505 section 3
  }
  const address = real.find((host) => readAddress(host) !== undefined);
  if (address !== undefined) {
    const summary = { key: 'dns_mx_is_ip' as const, values: [subject, address] };
    rows.push(row({ verdict: 'fail', id: 'mx-is-ip', summary, records })); // RFC 5321 section 5.1
  }
  if (rows.length === 0) {
    const summary = { key: 'dns_mx_found' as const, values: [subject, nameHosts(real)] };
    rows.push(row({ verdict: 'pass', id: 'mx-found', summary, records }));
  }
  const providers = [...new Set(real.map(providerOfMx).filter((provider) => provider !== undefined))];
  if (providers.length > 0) {
    const summary = { key: 'dns_mx_provider' as const, values: [subject, providers.join(', ')] };
    rows.push(row({ verdict: 'info', id: 'mx-provider', summary }));
  }
  return rows;
}

/** Where does mail for the domain go? RFC 5321 section 5.1, RFC 7505. */
export const mx = defineCheck({
  name: 'mx',
  read: readDomain,
  run: async (subject, resolve, { signal }) => {
    const [answer, v4, v6] = await Promise.all([
      resolve(subject, 'MX', { signal }),
      resolve(subject, 'A', { signal }), // without MX the domain's own addresses take its mail
      resolve(subject, 'AAAA', { signal }),
    ]);
    if (answer.status === 'failed') return [unchecked('mx', subject, answer)];
    if (answer.status === 'answer') return judgeHosts(subject, answer);
    const row = rowsFor('mx', subject, answer);
    if (answer.status === 'nxdomain') {
      return [
        row({ verdict: 'fail', id: 'mx-none', summary: { key: 'dns_mx_nxdomain', values: [subject] } }),
      ];
    }
    const records = [...v4.records, ...v6.records];
    if (records.length > 0) {
      return [
        row({
          verdict: 'info',
          id: 'mx-implicit',
          summary: { key: 'dns_mx_implicit', values: [subject] },
          records,
        }),
      ];
    }
    const unknown = [v4, v6].find((one) => one.status === 'failed');
    if (unknown?.status === 'failed') return [unchecked('mx', subject, unknown)];
    return [row({ verdict: 'fail', id: 'mx-none', summary: { key: 'dns_mx_none', values: [subject] } })];
  },
});
