import type { Answer, FailureReason, MailExchanger, RecordType, Resolve } from '../../../lib/dns/answer.ts';

/** Records of one name; a type that is left out is NODATA, a name that is left out NXDOMAIN. */
export interface Owner {
  A?: string[];
  AAAA?: string[];
  MX?: [number, string][];
  NS?: string[];
  PTR?: string[];
  TXT?: string[];
  /** The chain that ends at the records of this very entry. */
  aliases?: string[];
  /** The end of the chain does not exist. */
  isDangling?: boolean;
  fails?: FailureReason;
}

export type Zone = Record<string, Owner | FailureReason>;

const AT = '2026-05-04T03:02:01.000Z';
const HOST = 'zone.test';

function dataOf(owner: Owner, type: RecordType) {
  if (type === 'TXT') return (owner.TXT ?? []).map((text) => ({ text, isUtf8: true }));
  if (type === 'MX')
    return (owner.MX ?? []).map(([preference, exchange]): MailExchanger => ({ preference, exchange }));
  return owner[type] ?? [];
}

function answer(zone: Zone, name: string, type: RecordType): unknown {
  const origin = { name, at: AT, resolver: HOST };
  const owner = zone[name];
  const failure = typeof owner === 'string' ? owner : owner?.fails;
  if (failure) return { ...origin, status: 'failed', reason: failure, records: [] };
  const common = { ...origin, aliases: [], isAuthentic: false, records: [] };
  if (owner === undefined || typeof owner === 'string')
    return { ...common, status: 'nxdomain', rcode: 'NXDOMAIN' };
  const { aliases = [], isDangling = false } = owner;
  if (isDangling) return { ...common, status: 'nxdomain', rcode: 'NXDOMAIN', aliases };
  const records = dataOf(owner, type);
  return { ...common, status: records.length > 0 ? 'answer' : 'nodata', rcode: 'NOERROR', aliases, records };
}

/** A resolver over an in-memory zone, and the list of what it was asked. */
export function zoneResolver(zone: Zone): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  const resolve = async (name: string, type: RecordType) => {
    asked.push(`${name} ${type}`);
    return answer(zone, name, type) as Answer;
  };
  return { resolve: resolve as Resolve, asked };
}
