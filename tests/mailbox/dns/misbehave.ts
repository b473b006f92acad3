import type { ServerResponse } from 'node:http';
import { encode, type Packet } from '@dnsquery/dns-packet';
import { refuse, send } from '../answer.ts';
import type { ResolverFault } from '../faults.ts';

const DNS = 'application/dns-message';
const CODES = 0x0f; // RFC 1035 section 4.1.1
const SERVER_FAILURE = 2;
const REFUSED = 5;
const CUT_OFF = 0x200; // TC
const HEADER_OCTETS = 12;
const LARGEST = 65_535; // RFC 1035 section 4.2.2
const DNSSEC_BOGUS = 6; // RFC 8914 section 4.7
const EXTENDED_ERROR = 15;

const failed = (answer: Packet, code: number): Packet => ({
  ...answer,
  flags: ((answer.flags ?? 0) & ~CODES) | code,
  answers: [],
  authorities: [],
});

/** SERVFAIL with an extended error in its OPT record, which is the last one and empty; put on by hand. */
function withReason(answer: Packet): Uint8Array {
  const octets = encode(failed(answer, SERVER_FAILURE));
  const reason = [0, DNSSEC_BOGUS, ...Buffer.from('bad signature')];
  const option = [0, EXTENDED_ERROR, 0, reason.length, ...reason];
  return Uint8Array.from([...octets.subarray(0, -2), 0, option.length, ...option]);
}

/** The name of the question points at itself. */
function looping(answer: Packet): Uint8Array {
  const octets = encode({ ...answer, answers: [], authorities: [], additionals: [] });
  octets.set([0xc0, HEADER_OCTETS], HEADER_OCTETS);
  return octets;
}

const withLength = (octets: Uint8Array, length: number) => {
  const padded = new Uint8Array(length);
  padded.set(octets.subarray(0, length));
  return padded;
};

/** What each kind of trouble sends instead of the answer. */
const BODIES: Partial<Record<ResolverFault, (answer: Packet) => Uint8Array>> = {
  servfail: (answer) => encode(failed(answer, SERVER_FAILURE)),
  bogus: withReason,
  refused: (answer) => encode(failed(answer, REFUSED)),
  'wrong-id': (answer) => encode({ ...answer, id: 4711 }),
  'wrong-question': (answer) =>
    encode({ ...answer, questions: [{ type: 'A', name: 'other.example' }] as never }),
  garbage: () => Buffer.from('<html>'),
  huge: (answer) => withLength(encode(answer), LARGEST + 1),
  truncated: (answer) => encode({ ...answer, flags: (answer.flags ?? 0) | CUT_OFF, answers: [] }),
  cut: (answer) => encode(answer).subarray(0, HEADER_OCTETS + 5),
  loop: looping,
};

/** Answers as a resolver in trouble does. */
/** Answers any question; nobody chose it. */
const MOVED_TO = 'https://dns-elsewhere.acme.example/dns-query';

export function misbehave(fault: ResolverFault, answer: Packet, response: ServerResponse) {
  if (fault === 'hang') return; // until the other side gives up, or `reset`
  if (fault === 'broken') return refuse(response, 500);
  if (fault === 'page') return send(response, 'text/html', '<!doctype html><title>Sign in</title>');
  if (fault === 'moved') {
    response.setHeader('Location', MOVED_TO);
    return refuse(response, 307);
  }
  if (fault === 'busy') {
    response.setHeader('Retry-After', '1');
    return refuse(response, 429);
  }
  const body = BODIES[fault]?.(answer);
  if (body) send(response, DNS, body);
}
