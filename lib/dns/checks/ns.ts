import type { Finding } from '../finding.ts';
import { findAddresses } from '../host-addresses.ts';
import { readDomain } from '../name.ts';
import { describeServers, describeSoa } from '../ns/rows.ts';
import { findZone } from '../ns/zone.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** A zone may name any number of servers; 13 fit into one small packet, and nobody has more. */
const MAX_SERVERS = 13;

/** Do the servers that answer for the domain exist, and are there two of them? RFC 1034 section 4.1, RFC 2182. */
export const ns = defineCheck({
  name: 'ns',
  read: readDomain,
  run: async (subject, resolve, { signal }): Promise<Finding[]> => {
    const [own, zone] = await Promise.all([
      resolve(subject, 'NS', { signal }),
      findZone(subject, resolve, signal),
    ]);
    if (own.status === 'failed') return [unchecked('ns', subject, own)];
    const row = rowsFor('ns', subject, own);
    if (own.status === 'nxdomain') {
      const summary = { key: 'dns_domain_nxdomain' as const, values: [subject] };
      return [row({ verdict: 'fail', id: 'domain-nxdomain', summary })];
    }
    if (zone === undefined) {
      const summary = { key: 'dns_ns_no_zone' as const, values: [subject] };
      return [row({ verdict: 'unchecked', id: 'ns-unchecked', summary })];
    }
    if ('reason' in zone) return [unchecked('ns', subject, zone)];
    const hosts = [...new Set(zone.servers.records)].slice(0, MAX_SERVERS);
    const servers = await Promise.all(hosts.map((host) => findAddresses(host, resolve, signal)));
    return [...describeServers(subject, zone, servers), ...describeSoa(subject, zone)];
  },
});
