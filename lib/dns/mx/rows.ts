import type { MessageKey } from '../../i18n.ts';
import { isPrivateAddress, readAddress } from '../address.ts';
import type { Answered, MailExchanger } from '../answer.ts';
import { isAskable } from '../askable.ts';
import { rowsFor } from '../checks/define.ts';
import { unchecked } from '../checks/unchecked.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { HostAddresses } from '../host-addresses.ts';
import { providerOfMx } from '../mail-hosts.ts';
import { markIn } from '../mark.ts';
import { listNames } from '../name-list.ts';

/** SPF gives up on more (RFC 7208 section 4.6.4), and senders try a few only. */
const MOST_HOSTS = 10;
/** The null MX, RFC 7505. */
export const ROOT = '.';

/** The MX records of a domain, by preference, with what is known of their hosts. */
export interface MailServers {
  subject: string;
  answer: Answered<'MX'>;
  exchangers: MailExchanger[];
  hosts: HostAddresses[];
}

interface Trouble {
  verdict: Verdict;
  id: string;
  summary: MessageKey;
  explanation: MessageKey;
  hosts: string[];
  fix?: string;
}

/** A record as text. */
export const asRecord = ({ preference, exchange }: MailExchanger) => `${preference} ${exchange}`;

const describeTrouble = ({ subject, answer, exchangers }: MailServers, trouble: Trouble): Finding => {
  const { hosts, summary, explanation, ...row } = trouble;
  const records = exchangers.map(asRecord);
  const record = exchangers.findLastIndex(({ exchange }) => exchange === hosts[0]);
  const text = records[record] ?? '';
  const mark = { ...markIn(text, { start: text.indexOf(' ') + 1, end: text.length }), record };
  return rowsFor(
    'mx',
    subject,
    answer,
  )({
    ...row,
    summary: { key: summary, values: [subject, listNames(hosts)] },
    explanation: { key: explanation },
    records,
    ...(record >= 0 && { mark }),
  });
};

/** What is wrong with the records themselves. */
export function describeRecords(servers: MailServers): Finding[] {
  const { exchangers } = servers;
  const names = exchangers.map(({ exchange }) => exchange);
  const nulls = names.filter((name) => name === ROOT);
  const addresses = names.filter((name) => readAddress(name) !== undefined);
  const doubles = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const troubles: Trouble[] = [];
  if (nulls.length > 0) {
    const words = { summary: 'dns_mx_null_mixed', explanation: 'dns_mx_null_mixed_why' } as const;
    troubles.push({ verdict: 'fail', id: 'mx-null-mixed', ...words, hosts: [ROOT] }); // RFC 7505 section 3
  }
  if (addresses.length > 0) {
    const words = { summary: 'dns_mx_is_ip', explanation: 'dns_mx_is_ip_why' } as const;
    troubles.push({ verdict: 'fail', id: 'mx-is-ip', ...words, hosts: addresses }); // RFC 5321 section 5.1
  }
  if (doubles.length > 0) {
    const words = { summary: 'dns_mx_duplicate', explanation: 'dns_mx_duplicate_why' } as const;
    troubles.push({ verdict: 'warn', id: 'mx-duplicate', ...words, hosts: doubles });
  }
  if (new Set(names).size > MOST_HOSTS) {
    const words = { summary: 'dns_mx_too_many', explanation: 'dns_mx_too_many_why' } as const;
    troubles.push({ verdict: 'warn', id: 'mx-too-many', ...words, hosts: [String(new Set(names).size)] });
  }
  return troubles.map((trouble) => describeTrouble(servers, trouble));
}

function repairAlias(servers: MailServers, { host, alias = '' }: HostAddresses): string | undefined {
  const record = servers.exchangers.find(({ exchange }) => exchange === host);
  return record && isAskable(alias) ? `${servers.subject} MX ${record.preference} ${alias}` : undefined;
}

/** What is wrong with the hosts that they name. */
export function describeHosts(servers: MailServers): Finding[] {
  const { subject, hosts } = servers;
  const named = (some: HostAddresses[]) => some.map(({ host }) => host);
  const dead = hosts.filter(({ isDead }) => isDead);
  const aliases = hosts.filter(({ alias }) => alias !== undefined);
  const hidden = hosts.filter(({ addresses }) => addresses.some(isPrivateAddress));
  const [firstAlias] = aliases;
  const fix = firstAlias && repairAlias(servers, firstAlias);
  const troubles: Trouble[] = [];
  if (dead.length > 0) {
    const verdict = dead.length === hosts.length ? 'fail' : 'warn'; // the others still take the mail
    const words = { summary: 'dns_mx_no_address', explanation: 'dns_mx_no_address_why' } as const;
    troubles.push({ verdict, id: 'mx-no-address', ...words, hosts: named(dead) });
  }
  if (aliases.length > 0) {
    const words = { summary: 'dns_mx_is_cname', explanation: 'dns_mx_is_cname_why' } as const;
    troubles.push({
      verdict: 'warn',
      id: 'mx-is-cname',
      ...words,
      hosts: named(aliases),
      ...(fix && { fix }),
    });
  }
  if (hidden.length > 0) {
    const words = { summary: 'dns_mx_private_address', explanation: 'dns_mx_private_address_why' } as const;
    troubles.push({ verdict: 'warn', id: 'mx-private-address', ...words, hosts: named(hidden) });
  }
  const [failed] = hosts.flatMap((host) => host.failed ?? []); // one row says it
  return [
    ...troubles.map((trouble) => describeTrouble(servers, trouble)),
    ...(failed ? [unchecked('mx', subject, failed)] : []),
  ];
}

/** Who runs the mail servers, when that is known by their names. */
export function describeProvider({ subject, answer, exchangers }: MailServers): Finding[] {
  const known = exchangers.flatMap(({ exchange }) => providerOfMx(exchange) ?? []);
  if (known.length === 0) return [];
  const summary = { key: 'dns_mx_provider' as const, values: [subject, [...new Set(known)].join(', ')] };
  return [rowsFor('mx', subject, answer)({ verdict: 'info', id: 'mx-provider', summary })];
}
