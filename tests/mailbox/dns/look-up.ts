import type { Answer } from '@dnsquery/dns-packet';
import { type Records, zone } from '../zone.ts';

const TTL = 300;
const MAX_STRING = 255; // RFC 1035 section 3.3
const MAX_ALIASES = 8;

/** What the zone file says about a name; `exists` tells "no such name" from "no such record". */
export function lookUp(name: string, type: string): { answers: Answer[]; exists: boolean } {
  const answers: Answer[] = [];
  let current = name.toLowerCase().replace(/\.$/, '');
  for (let step = 0; step < MAX_ALIASES; step += 1) {
    const records = zone[current];
    if (!records) return { answers, exists: answers.length > 0 || hasChildren(current) };
    answers.push(...answersOf(current, type, records));
    if (!records.CNAME || type === 'CNAME') break;
    answers.push({ name: current, type: 'CNAME', ttl: TTL, data: records.CNAME });
    current = records.CNAME;
  }
  return { answers, exists: true };
}

/** An empty non-terminal exists, RFC 8020. */
function hasChildren(name: string): boolean {
  return Object.keys(zone).some((other) => other.endsWith(`.${name}`));
}

function answersOf(name: string, type: string, records: Records): Answer[] {
  const at = { name, ttl: TTL };
  if (type === 'A') return (records.A ?? []).map((data) => ({ ...at, type, data }));
  if (type === 'AAAA') return (records.AAAA ?? []).map((data) => ({ ...at, type, data }));
  if (type === 'NS') return (records.NS ?? []).map((data) => ({ ...at, type, data }));
  if (type === 'PTR') return (records.PTR ?? []).map((data) => ({ ...at, type, data }));
  if (type === 'TXT') return (records.TXT ?? []).map((text) => ({ ...at, type, data: split(text) }));
  if (type !== 'MX') return [];
  return (records.MX ?? []).map(([preference, exchange]) => ({
    ...at,
    type,
    data: { preference, exchange },
  }));
}

function split(text: string): string[] {
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${MAX_STRING}}`, 'g'));
  return pieces ?? [''];
}
