import type { Answer, FailureReason } from '../../lib/dns/answer.ts';
import { liveListOf } from '../../lib/dns/blocklists/lists.ts';
import { judge } from '../../lib/dns/blocklists/verdict.ts';
import { differenceOf, runSuite } from './suite.ts';

/** What a name server said, in the words of the suite. */
export interface Said {
  rcode: string;
  a: string[];
}

interface Case {
  zone: string;
  answer: Said;
  control: { listed: Said; unlisted: Said } | null;
  verdict: string;
  reason?: string;
  codes?: string[];
  severity?: string;
}

const FAILURES: Record<string, FailureReason> = {
  TIMEOUT: 'timeout',
  SERVFAIL: 'servfail',
  REFUSED: 'refused',
};

/** An answer as our resolver gives it. */
export function answerFrom({ rcode, a }: Said): Answer<'A'> {
  const origin = { name: 'subject.list.example', at: '2026-05-04T03:02:01.000Z', resolver: 'suite.example' };
  const reason = FAILURES[rcode];
  if (reason) return { ...origin, status: 'failed', reason, records: [] };
  const common = { ...origin, aliases: [], isAuthentic: false, records: a };
  if (rcode === 'NXDOMAIN') return { ...common, status: 'nxdomain', rcode };
  return { ...common, status: a.length > 0 ? 'answer' : 'nodata', rcode: 'NOERROR' };
}

/** What a blocklist's answer means, given its control answers: RFC 5782 and the documentation of each list. */
export const run = () =>
  runSuite<Case>('dnsbl-verdicts', async ({ zone, answer, control, verdict, reason, codes, severity }) => {
    const list = liveListOf(zone);
    if (!list) return `no list ${zone}`;
    const controls = control && {
      always: answerFrom(control.listed),
      never: answerFrom(control.unlisted),
    };
    const said = judge({ list, answer: answerFrom(answer), ...(controls && { controls }) });
    return differenceOf(
      { verdict, reason, severity, ...(codes && { codes }) },
      { ...said, codes: said.codes.map(({ label }) => label) },
    );
  });
