import type { CheckName, Target } from '../../diagnosis.ts';
import { readAddress } from '../../dns/address.ts';

/** What DNS is asked about for a report. */
export interface DnsQuestion {
  /** The domain that the mail was sent from. */
  domain: string;
  /** Servers that sent it, by name or address. */
  servers: readonly string[];
  /** What the bounce that was handed over would have asked. */
  suggested: readonly Target[];
}

/** What is worth knowing about a sender (R44-R47), the most telling first. */
const OF_DOMAIN = ['spf', 'dkim', 'dmarc', 'mx', 'blocklists'] as const;

function ofServer(server: string): Target[] {
  const ip = readAddress(server);
  if (ip === undefined) return [{ check: 'helo', subject: server }];
  return [
    { check: 'ptr', subject: ip },
    { check: 'blocklists', subject: ip },
  ];
}

/** SPF of a domain, and what receivers ask of it, is about a server: the first one whose address is known. */
function ofDomain(check: CheckName, domain: string, servers: readonly string[]): Target {
  const ip = servers.map((server) => readAddress(server)).find((one) => one !== undefined);
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
