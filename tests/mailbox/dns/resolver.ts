import { decode, encode, type Packet } from '@dnsquery/dns-packet';
import { type Call, refuse, send } from '../answer.ts';
import type { ResolverFault } from '../faults.ts';
import { lookUp } from './look-up.ts';

const NO_ERROR = 0;
const SERVER_FAILURE = 2;
const NAME_ERROR = 3;
const RECURSION = 0x180; // RD and RA, RFC 1035 section 4.1.1
const ROOT = { mname: 'ns1.sample.example', rname: 'hostmaster.sample.example', minimum: 300 };

/** DNS over HTTPS, RFC 8484 section 4.1: GET with the wire format in `dns`, open to every origin. */
export function answerQuestion({ url, response, entry, stage }: Call) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  const wire = url.searchParams.get('dns');
  if (url.pathname !== '/dns-query' || !wire) return refuse(response, 400);
  const query = decode(Buffer.from(wire, 'base64url'));
  const [question] = query.questions ?? [];
  if (!question) return refuse(response, 400);
  entry.question = `${question.name.toLowerCase()} ${question.type}`;

  const fault = stage.faults.resolver[entry.host] ?? stage.faults.resolver['*'];
  if (fault === 'hang') return; // until the other side gives up, or `reset`
  if (fault === 'busy') {
    response.setHeader('Retry-After', '1');
    return refuse(response, 429);
  }
  send(
    response,
    'application/dns-message',
    fault === 'garbage' ? Buffer.from('<html>') : encodeAnswer(query, fault),
  );
}

function encodeAnswer(query: Packet, fault?: ResolverFault): Uint8Array {
  const [question] = query.questions ?? [];
  const { answers, exists } = lookUp(question?.name ?? '', question?.type ?? '');
  const code = fault === 'servfail' ? SERVER_FAILURE : exists ? NO_ERROR : NAME_ERROR;
  const isEmpty = code !== NO_ERROR || answers.length === 0;
  return encode({
    type: 'response',
    id: query.id ?? 0,
    flags: RECURSION | code,
    questions: query.questions,
    answers: isEmpty ? [] : answers,
    authorities:
      isEmpty && code !== SERVER_FAILURE ? [{ type: 'SOA', name: 'example', ttl: 300, data: ROOT }] : [],
    additionals: (query.additionals ?? [])
      .filter(({ type }) => type === 'OPT')
      .map((option) => ({ ...option, data: [] })),
  } as Packet);
}
