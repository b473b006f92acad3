import type { CheckName, Target } from '../../diagnosis.ts';
import { readAddress } from '../../dns/address.ts';
import type { Server } from '../../history/senders.ts';

type AskedServer = Pick<Server, 'name' | 'ip'>;

/** What DNS is asked about for a report. */
export interface DnsQuestion {
  /** The domain that the mail was sent from. */
  domain: string;
  /** Servers that sent it. */
  servers: readonly AskedServer[];
  /** What the bounce that was handed over would have asked. */
  suggested: readonly Target[];
}

/** What is worth knowing about a sender (R44-R47), the most telling first. */
const OF_DOMAIN = ['spf', 'dkim', 'dmarc', 'mx', 'blocklists'] as const;

function ofServer({ name, ip }: AskedServer): Target[] {
  const isNamed = readAddress(name) === undefined;
  const greeting: Target = { check: 'helo', subject: name, ...(ip && { facts: { ip } }) };
  const ofAddress: Target[] = ip
    ? [
        { check: 'ptr', subject: ip, ...(isNamed && { facts: { helo: name } }) },
        { check: 'blocklists', subject: ip },
      ]
    : [];
  return isNamed ? [greeting, ...ofAddress] : ofAddress;
}

/** SPF of a domain, and what receivers ask of it, is about a server: the first one whose address is known. */
function ofDomain(check: CheckName, domain: string, servers: readonly AskedServer[]): Target {
  const ip = servers.find((server) => server.ip !== undefined)?.ip;
  const isAbout = check === 'spf' || check === 'requirements';
  const facts = isAbout && ip !== undefined ? { ip, from: domain, isGuessed: true as const } : undefined;
  return { check, subject: domain, ...(facts && { facts }) };
}

/** The same check of the same subject, whatever is known beside it. */
const keyOf = ({ check, subject }: Target) => `${check} ${subject}`;

/** The questions of a report: what the bounce asks for first, with what is known of it; then the rest, once each. */
export function targetsOfReport({ domain, servers, suggested }: DnsQuestion): Target[] {
  const targets = new Map<string, Target>();
  const all = [
    ...suggested,
    ...OF_DOMAIN.map((check) => ofDomain(check, domain, servers)),
    ...servers.flatMap(ofServer),
    ofDomain('requirements', domain, servers), // a sum of the others
  ];
  for (const target of all) {
    if (!targets.has(keyOf(target))) targets.set(keyOf(target), target);
  }
  return [...targets.values()];
}
