import { spf } from 'mailauth/lib/spf/index.js';
import type { RecordType } from '../../../../lib/dns/answer.ts';
import { zoneResolver } from '../zone.ts';
import type { PolicyCase } from './policies.ts';

/** What an evaluator said about one case. */
export interface Opinion {
  result: string;
  lookups: number;
  voids: number;
  explanation?: string | undefined;
}

class DnsError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const CODES: Record<string, string> = { nodata: 'ENODATA', nxdomain: 'ENOTFOUND' };

/** Asks mailauth, as it is published, in its strict mode. It is an oracle: nothing of it is ours. */
export async function askMailauth({ zone, ip, sender, helo }: PolicyCase): Promise<Opinion> {
  const { resolve } = zoneResolver(zone);
  const { signal } = new AbortController();
  const resolver = async (name: string, type: string) => {
    const answer = await resolve(name.toLowerCase().replace(/\.$/, ''), type as RecordType, { signal });
    if (answer.status !== 'answer') throw new DnsError(CODES[answer.status] ?? 'ESERVFAIL');
    return answer.records.map((record) => {
      if (typeof record === 'string') return record;
      if ('text' in record) return [record.text];
      return 'exchange' in record ? { exchange: record.exchange, priority: record.preference } : record;
    });
  };
  const said = await spf({
    sender,
    ip,
    helo,
    mta: 'receiver.example.net',
    resolver: resolver as never,
    strict: true,
  });
  return {
    result: said.status.result,
    lookups: said.lookups?.count ?? 0,
    voids: said.lookups?.void ?? 0,
    explanation: said.explanation,
  };
}
