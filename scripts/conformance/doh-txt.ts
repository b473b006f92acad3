import type { Answer, TextRecord } from '../../lib/dns/answer.ts';
import { createResolver } from '../../lib/dns/resolver.ts';
import { differenceOf, runSuite } from './suite.ts';

interface Case {
  name: string;
  query_hex: string;
  response_hex: string;
  rcode: string;
  ad: boolean;
  txt: string | null;
}

const HEADER_OCTETS = 12;
/** Bits that a query sets: response, operation, recursion desired, authentic data. */
const QUERY_FLAGS = 0xf920;

const questionOf = (octets: Uint8Array, name: string) =>
  Buffer.from(octets.subarray(HEADER_OCTETS, HEADER_OCTETS + name.length + 2 + 4)).toString('latin1');

/** Id, flags and question; ours has an OPT record behind them. */
function headOf(octets: Uint8Array, name: string): string {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const [id, flags, questions] = [view.getUint16(0), view.getUint16(2), view.getUint16(4)];
  return [id, flags & QUERY_FLAGS, questions, questionOf(octets, name).toLowerCase()].join(' ');
}

const octetsOf = (text: string, encoding: 'hex' | 'base64url') => new Uint8Array(Buffer.from(text, encoding));

/** What the resolver makes of a real answer; the second item is the question that it asked. */
async function replay({ name, response_hex }: Case): Promise<[Answer<'TXT'>, Uint8Array]> {
  let asked = new Uint8Array();
  const resolve = createResolver({
    fetch: async (url) => {
      asked = octetsOf(new URL(url).searchParams.get('dns') ?? '', 'base64url');
      const headers = { 'content-type': 'application/dns-message' };
      return new Response(octetsOf(response_hex, 'hex'), { headers });
    },
    now: Date.now,
  });
  return [await resolve(name, 'TXT', { signal: new AbortController().signal }), asked];
}

const textOf = (records: readonly TextRecord[]) => records[0]?.text ?? null;

/** Asking, and reading real answers of public resolvers: RFC 8484, RFC 1035. */
export const run = () =>
  runSuite<Case>('doh-txt', async (one) => {
    const [answer, asked] = await replay(one);
    if (answer.status === 'failed') return `no answer: ${answer.reason}`;
    return differenceOf(
      {
        question: headOf(octetsOf(one.query_hex, 'hex'), one.name),
        rcode: one.rcode.toUpperCase(),
        ad: one.ad,
        txt: one.txt,
      },
      {
        question: headOf(asked, one.name),
        rcode: answer.rcode,
        ad: answer.isAuthentic,
        txt: textOf(answer.records),
      },
    );
  });
