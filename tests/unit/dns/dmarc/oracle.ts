import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js';
import type { Policy } from '../../../../lib/dns/dmarc/tag-values.ts';

/** What both sides say about one message. */
export interface Reading {
  /** Where the record is; nothing when DMARC does not apply. */
  owner?: string;
  applied?: Policy;
  /** The organisational domain, compared only when there is a policy. */
  organisation?: string;
  spf?: boolean;
  dkim?: boolean[];
  /** A question without an answer leaves it open whether the message passes. */
  isOpen?: true;
}

/** One message and the DNS that it meets. */
export interface Message {
  zone: Record<string, string[] | 'servfail'>;
  from: string;
  spf: string;
  dkim: string[];
}

const missing = (code: string) => Object.assign(new Error(code), { code });

/** mailauth as a black box: policy and alignment, its domains taken as having passed. */
export async function askOracle({ zone, from, spf, dkim }: Message): Promise<Reading> {
  const resolver = async (name: string, type: string) => {
    const owner = zone[name];
    if (owner === undefined) throw missing('ENOTFOUND');
    if (owner === 'servfail') throw missing('ESERVFAIL');
    if (type !== 'TXT' || owner.length === 0) throw missing('ENODATA');
    return owner.map((text) => [text]);
  };
  const { response, dkimAligned } = await evaluateDmarc({
    headerFrom: from,
    spfDomains: [spf],
    dkimDomains: dkim.map((domain) => ({ domain })),
    resolver: resolver as never,
    strict: true,
  });
  if (!response) return {};
  const open = response.status.result === 'temperror' ? { isOpen: true as const } : {};
  if (response.policyDomain === undefined) return open;
  return {
    owner: response.policyDomain,
    applied: response.policy as Policy,
    organisation: response.domain,
    spf: response.alignment?.spf?.result !== undefined,
    dkim: dkim.map((domain) => dkimAligned?.has(domain) ?? false),
    ...open,
  };
}
