import type { Message } from '../../i18n.ts';
import { readAddress } from '../address.ts';
import type { Answered } from '../answer.ts';
import { asTlsa, type DaneHost, findDaneHost, isProved, isUsable } from '../dane/hosts.ts';
import type { Finding } from '../finding.ts';
import { readDomain } from '../name.ts';
import { listNames } from '../name-list.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** Each host costs three questions. */
const MAX_HOSTS = 10;
const ROOT = '.';

const namesOf = (hosts: readonly DaneHost[]) => listNames(hosts.map(({ host }) => host));

function judge(subject: string, mx: Answered<'MX'>, hosts: readonly DaneHost[]): Finding[] {
  const row = rowsFor('dane', subject, hosts[0]?.tlsa ?? mx);
  const withTlsa = hosts.filter(({ tlsa }) => tlsa.records.length > 0);
  const without = hosts.filter(({ tlsa }) => tlsa.status === 'nodata' || tlsa.status === 'nxdomain');
  const records = withTlsa.flatMap(({ host, tlsa }) =>
    tlsa.records.map((record) => `_25._tcp.${host} TLSA ${asTlsa(record)}`),
  );
  const unproved = withTlsa.filter((host) => !mx.isAuthentic || !isProved(host));
  const unusable = withTlsa.filter(({ tlsa }) => !tlsa.records.some(isUsable));
  const good = withTlsa.filter((host) => !unproved.includes(host) && !unusable.includes(host));
  const rows: Finding[] = [];
  if (good.length > 0) {
    const summary: Message = { key: 'dns_dane_found', values: [subject, namesOf(good)] };
    const explanation: Message = { key: 'dns_dane_found_why' };
    rows.push(row({ verdict: 'pass', id: 'dane-found', summary, explanation, records }));
  }
  if (unproved.length > 0) {
    const summary: Message = { key: 'dns_dane_without_dnssec', values: [subject, namesOf(unproved)] };
    const explanation: Message = { key: 'dns_dane_without_dnssec_why' };
    rows.push(row({ verdict: 'warn', id: 'dane-tlsa-without-dnssec', summary, explanation, records }));
  }
  if (unusable.length > 0) {
    const bad = unusable.flatMap(({ tlsa }) => tlsa.records)[0];
    const first = records.findIndex((record) => bad && record.endsWith(asTlsa(bad)));
    const start = (records[first]?.indexOf(' TLSA ') ?? 0) + ' TLSA '.length;
    const summary: Message = { key: 'dns_dane_unusable', values: [subject, namesOf(unusable)] };
    const explanation: Message = { key: 'dns_dane_unusable_why' };
    const mark = { record: first, start, end: start + 1 };
    rows.push(row({ verdict: 'warn', id: 'dane-unusable-usage', summary, explanation, records, mark }));
  }
  if (without.length > 0) {
    const isPartial = withTlsa.length > 0;
    const summary: Message = isPartial
      ? { key: 'dns_dane_partial', values: [subject, namesOf(without)] }
      : { key: 'dns_dane_none', values: [subject] };
    const explanation: Message = { key: 'dns_dane_none_why' };
    rows.push(row({ verdict: 'info', id: isPartial ? 'dane-partial' : 'dane-none', summary, explanation }));
  }
  return rows;
}

/** Do the mail servers of the domain publish which certificate they have (DANE)? RFC 7672. */
export const dane = defineCheck({
  name: 'dane',
  read: readDomain,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    const mx = await resolve(subject, 'MX', { signal });
    if (mx.status === 'failed') return [unchecked('dane', subject, mx)];
    const named = [...new Set(mx.records.map(({ exchange }) => exchange))];
    const names = mx.status === 'nodata' ? [subject] : named; // implicit MX, RFC 5321 section 5.1
    const real = names.filter((name) => name !== ROOT && readAddress(name) === undefined).slice(0, MAX_HOSTS);
    if (real.length === 0) {
      const summary: Message = { key: 'dns_dane_no_server', values: [subject] };
      return [rowsFor('dane', subject, mx)({ verdict: 'info', id: 'dane-none', summary })];
    }
    const hosts = await Promise.all(real.map((host) => findDaneHost(host, resolve, signal)));
    const failed = hosts.map(({ tlsa }) => tlsa).find((tlsa) => tlsa.status === 'failed');
    return [
      ...judge(subject, mx, hosts),
      ...(failed?.status === 'failed' ? [unchecked('dane', subject, failed)] : []),
    ];
  },
});
