import { decode, encode, type Packet } from '@dnsquery/dns-packet';
import { type Call, refuse, send } from '../answer.ts';
import { lookUp } from './look-up.ts';
import { misbehave } from './misbehave.ts';

const NO_ERROR = 0;
const NAME_ERROR = 3;
const RECURSION = 0x180; // RD and RA, RFC 1035 section 4.1.1
const ROOT = { mname: 'ns1.sample.example', rname: 'hostmaster.sample.example', minimum: 300 };

/** A resolver that lets every origin read its answers. */
export function answerOpenly(call: Call) {
  call.response.setHeader('Access-Control-Allow-Origin', '*');
  void answerQuestion(call);
}

/** DNS over HTTPS, RFC 8484 section 4.1: GET with the wire format in `dns`. */
export async function answerQuestion({ url, response, entry, stage }: Call) {
  const wire = url.searchParams.get('dns');
  if (url.pathname !== '/dns-query' || !wire) return refuse(response, 400);
  const query = decode(Buffer.from(wire, 'base64url'));
  const [question] = query.questions ?? [];
  if (!question) return refuse(response, 400);
  entry.question = `${question.name.toLowerCase()} ${question.type}`;

  const { held } = stage.faults;
  if (held?.name === question.name.toLowerCase()) await held.until;

  const fault = stage.faults.resolver[entry.host] ?? stage.faults.resolver['*'];
  const answer = answerTo(query);
  if (fault) return misbehave(fault, answer, response);
  send(response, 'application/dns-message', encode(answer));
}

/** What the zone file answers to a question. */
export function answerTo(query: Packet): Packet {
  const [question] = query.questions ?? [];
  const { answers, exists } = lookUp(question?.name ?? '', question?.type ?? '');
  const isEmpty = !exists || answers.length === 0;
  return {
    type: 'response',
    id: query.id ?? 0,
    flags: RECURSION | (exists ? NO_ERROR : NAME_ERROR),
    questions: query.questions,
    answers: exists ? answers : [],
    authorities: isEmpty ? [{ type: 'SOA', name: 'example', ttl: 300, data: ROOT }] : [],
    additionals: (query.additionals ?? [])
      .filter(({ type }) => type === 'OPT')
      .map((record) => ({ ...record, options: [] })), // the packet library writes options of its own making as zeros
  } as Packet;
}
