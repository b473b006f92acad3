import { rowsFor } from '../checks/define.ts';
import { unchecked } from '../checks/unchecked.ts';
import type { Finding } from '../finding.ts';
import type { HostAddresses } from '../host-addresses.ts';
import { listNames } from '../name-list.ts';
import type { Zone } from './zone.ts';

/** RFC 2182 section 5: at least two, or one fault takes the domain off the net. */
const LEAST_SERVERS = 2;

const hostsOf = (servers: readonly HostAddresses[]) => servers.map(({ host }) => host);

/** Are there two servers, and do their names lead somewhere? */
export function describeServers(subject: string, zone: Zone, servers: readonly HostAddresses[]): Finding[] {
  const row = rowsFor('ns', subject, zone.servers);
  const dead = servers.filter(({ isDead }) => isDead);
  const [failed] = servers.flatMap((server) => server.failed ?? []);
  const alive = servers.filter(({ addresses }) => addresses.length > 0);
  const places = new Set(alive.map(({ addresses }) => [...addresses].sort().join()));
  const records = zone.servers.records;
  const rows: Finding[] = [];
  if (dead.length > 0) {
    rows.push(
      row({
        verdict: dead.length === servers.length ? 'fail' : 'warn',
        id: 'ns-dead-ns',
        summary: { key: 'dns_ns_dead', values: [zone.name, listNames(hostsOf(dead))] },
        explanation: { key: 'dns_ns_dead_why' },
        records,
        mark: { record: records.indexOf(dead[0]?.host ?? ''), start: 0, end: dead[0]?.host.length ?? 0 },
      }),
    );
  }
  if (servers.length < LEAST_SERVERS) {
    const summary = { key: 'dns_ns_single' as const, values: [zone.name, listNames(hostsOf(servers))] };
    rows.push(
      row({
        verdict: 'warn',
        id: 'ns-single-ns',
        summary,
        explanation: { key: 'dns_ns_single_why' },
        records,
      }),
    );
  } else if (alive.length === servers.length && places.size < LEAST_SERVERS) {
    const summary = { key: 'dns_ns_one_machine' as const, values: [zone.name] };
    rows.push(
      row({
        verdict: 'warn',
        id: 'ns-single-ns',
        summary,
        explanation: { key: 'dns_ns_single_why' },
        records,
      }),
    );
  }
  if (failed) return [...rows, unchecked('ns', subject, failed)];
  if (rows.length > 0) return rows;
  const summary = { key: 'dns_ns_found' as const, values: [zone.name, listNames(hostsOf(servers))] };
  return [row({ verdict: 'pass', id: 'ns-found', summary, records })];
}

/** Every zone has exactly one SOA (RFC 1034 section 4.2.1). */
export function describeSoa(subject: string, { name, soa }: Zone): Finding[] {
  if (soa.status === 'failed') return [unchecked('ns', subject, soa)];
  if (soa.status === 'answer') return [];
  return [
    rowsFor(
      'ns',
      subject,
      soa,
    )({
      verdict: 'warn',
      id: 'soa-no-soa',
      summary: { key: 'dns_ns_no_soa', values: [name] },
      explanation: { key: 'dns_ns_no_soa_why' },
    }),
  ];
}
