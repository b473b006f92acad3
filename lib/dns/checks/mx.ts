import type { TargetFacts } from '../../diagnosis.ts';
import { readAddress } from '../address.ts';
import type { Answered, Resolve } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { findAddresses } from '../host-addresses.ts';
import {
  asRecord,
  describeHosts,
  describeProvider,
  describeRecords,
  type MailServers,
  ROOT,
} from '../mx/rows.ts';
import { asciiName, readDomain } from '../name.ts';
import { listNames } from '../name-list.ts';
import { defineCheck, type RunOptions, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** No sender tries more, and each costs two questions. */
const MAX_HOSTS = 20;

/** Is this the domain that the message came from, and not one that it was for? */
const isSenders = (domain: string, { sender, from }: TargetFacts) =>
  [sender?.slice(sender.lastIndexOf('@') + 1), from].some(
    (one) => one !== undefined && asciiName(one) === domain,
  );

/** RFC 7505: mail to it is refused with 5.1.10, and mail from it with 5.7.27. */
function describeNull(subject: string, answer: Answered<'MX'>, facts: TargetFacts): Finding {
  const isSender = isSenders(subject, facts);
  return rowsFor(
    'mx',
    subject,
    answer,
  )({
    verdict: isSender ? 'warn' : 'fail',
    id: 'mx-null',
    summary: { key: isSender ? 'dns_mx_null_sender' : 'dns_mx_null', values: [subject] },
    explanation: { key: isSender ? 'dns_mx_null_sender_why' : 'dns_mx_null_why' },
    records: answer.records.map(asRecord),
  });
}

async function judge(
  subject: string,
  answer: Answered<'MX'>,
  resolve: Resolve,
  { signal, facts }: RunOptions,
): Promise<Finding[]> {
  const exchangers = [...answer.records].sort((a, b) => a.preference - b.preference);
  const names = [...new Set(exchangers.map(({ exchange }) => exchange))].filter((name) => name !== ROOT);
  if (names.length === 0) return [describeNull(subject, answer, facts)];
  const asked = names.filter((name) => readAddress(name) === undefined).slice(0, MAX_HOSTS);
  const hosts = await Promise.all(asked.map((host) => findAddresses(host, resolve, signal)));
  const servers: MailServers = { subject, answer, exchangers, hosts };
  const rows = [...describeRecords(servers), ...describeHosts(servers)];
  const found = rowsFor(
    'mx',
    subject,
    answer,
  )({
    verdict: 'pass',
    id: 'mx-found',
    summary: { key: 'dns_mx_found', values: [subject, listNames(names)] },
    records: exchangers.map(asRecord),
  });
  const hasFailed = rows.some(({ verdict }) => verdict === 'fail');
  const mayWork = names.length > hosts.length || hosts.some(({ addresses }) => addresses.length > 0);
  return [...(hasFailed || !mayWork ? [] : [found]), ...rows, ...describeProvider(servers)];
}

/** Where does mail for the domain go? RFC 5321 section 5.1, RFC 7505. */
export const mx = defineCheck({
  name: 'mx',
  read: readDomain,
  run: async (subject, resolve, options): Promise<Finding[]> => {
    const [answer, own] = await Promise.all([
      resolve(subject, 'MX', { signal: options.signal }),
      findAddresses(subject, resolve, options.signal), // without MX the domain's own addresses take its mail
    ]);
    if (answer.status === 'failed') return [unchecked('mx', subject, answer)];
    if (answer.status === 'answer') return judge(subject, answer, resolve, options);
    const row = rowsFor('mx', subject, answer);
    const values = [subject];
    if (answer.status === 'nxdomain') {
      return [row({ verdict: 'fail', id: 'mx-none', summary: { key: 'dns_mx_nxdomain', values } })];
    }
    if (own.failed) return [unchecked('mx', subject, own.failed)];
    if (own.isDead) {
      const summary = { key: 'dns_mx_none' as const, values };
      const explanation = { key: 'dns_mx_none_why' as const };
      return [row({ verdict: 'fail', id: 'mx-none', summary, explanation })];
    }
    return [
      row({
        verdict: 'info',
        id: 'mx-implicit',
        summary: { key: 'dns_mx_implicit', values },
        explanation: { key: 'dns_mx_implicit_why' },
        records: own.addresses,
        fix: `${subject} MX 10 ${subject}`,
      }),
    ];
  },
});
