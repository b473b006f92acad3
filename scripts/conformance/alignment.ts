import type { Answer, Resolve } from '../../lib/dns/answer.ts';
import { align, findIdentity } from '../../lib/dns/dmarc/alignment.ts';
import { differenceOf, runSuite } from './suite.ts';

interface Case {
  a: string;
  b: string;
  mode: 'r' | 's';
  orgA: string;
  orgB: string;
  aligned: boolean;
}

/** A DNS in which these domains, and no others, have a DMARC record. */
function resolverFor(owners: string[]): Resolve {
  const names = owners.map((owner) => `_dmarc.${owner}`);
  const resolve = async (name: string): Promise<Answer> => {
    const origin = { name, at: '', resolver: '', aliases: [], isAuthentic: false };
    if (!names.includes(name)) return { ...origin, status: 'nxdomain', rcode: 'NXDOMAIN', records: [] };
    return {
      ...origin,
      status: 'answer',
      rcode: 'NOERROR',
      records: [{ text: 'v=DMARC1; p=none', isUtf8: true }],
    };
  };
  return resolve as Resolve;
}

/** Strict and relaxed alignment, the organisational domains found by walks: RFC 9989 sections 4.4 and 4.10. */
export const run = () =>
  runSuite<Case>('alignment', async ({ a, b, mode, orgA, orgB, aligned }) => {
    const resolve = resolverFor([orgA, orgB]);
    const { signal } = new AbortController();
    const [one, other] = await Promise.all([a, b].map((domain) => findIdentity(domain, resolve, signal)));
    if (one === undefined || other === undefined) return 'no identity';
    const said = align(one, other, mode === 's' ? 'strict' : 'relaxed');
    return differenceOf(
      { orgA, orgB, aligned },
      { orgA: one.organisation, orgB: other.organisation, aligned: said === 'aligned' },
    );
  });
