import type {
  Answer,
  ExtendedError,
  FailureReason,
  MailExchanger,
  Opinion,
  RecordType,
  Resolve,
  ResolveOptions,
  StartOfAuthority,
  TlsaRecord,
} from '../../../lib/dns/answer.ts';

/** Records of one name; a type that is left out is NODATA, a name that is left out NXDOMAIN. */
export interface Owner {
  A?: string[];
  AAAA?: string[];
  DS?: string[];
  MX?: [number, string][];
  NS?: string[];
  PTR?: string[];
  SOA?: StartOfAuthority[];
  TLSA?: TlsaRecord[];
  TXT?: string[];
  /** The chain that ends at the records of this very entry. */
  aliases?: string[];
  /** The end of the chain does not exist. */
  isDangling?: boolean;
  fails?: FailureReason;
  /** The DNSSEC proof is broken: SERVFAIL unless nobody asks for it. */
  isBogus?: boolean;
  /** The resolver validated it. */
  isAuthentic?: boolean;
  extended?: ExtendedError;
  /** What another resolver said before this one answered. */
  also?: Opinion[];
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

const noOwner: Owner = {};

function failureOf(owner: Zone[string] | undefined, validation: ResolveOptions['validation']) {
  if (typeof owner === 'string') return owner;
  if (owner?.isBogus && validation === undefined) return 'servfail';
  return owner?.fails;
}

function answer(zone: Zone, name: string, type: RecordType, { validation }: ResolveOptions): unknown {
  const origin = { name, at: AT, resolver: HOST };
  const found = zone[name];
  const failure = failureOf(found, validation);
  const owner = typeof found === 'object' ? found : noOwner;
  const { aliases = [], isDangling = false, isAuthentic = false, extended, also } = owner;
  const said = extended && { extended };
  if (failure) return { ...origin, status: 'failed', reason: failure, records: [], ...said };
  const common = { ...origin, aliases, isAuthentic, records: [], ...said, ...(also && { also }) };
  if (found === undefined || isDangling) return { ...common, status: 'nxdomain', rcode: 'NXDOMAIN' };
  const records = dataOf(owner, type);
  return { ...common, status: records.length > 0 ? 'answer' : 'nodata', rcode: 'NOERROR', records };
}

/** A resolver over an in-memory zone, and the list of what it was asked. */
export function zoneResolver(zone: Zone): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  const resolve = async (name: string, type: RecordType, options: ResolveOptions) => {
    asked.push(`${name} ${type}${options.validation ? ' unproven' : ''}`);
    return answer(zone, name, type, options) as Answer;
  };
  return { resolve: resolve as Resolve, asked };
}
