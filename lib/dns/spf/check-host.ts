import type { Resolve } from '../answer.ts';
import { isMailDomain } from './domain.ts';
import { evaluateDomain } from './evaluate.ts';
import { explain } from './explain.ts';
import { type Ask, createMemo } from './memo.ts';
import { prefetch } from './prefetch.ts';
import { type HostQuestion, readSender, type Sender } from './sender.ts';
import type { SpfResult, SpfTrace } from './trace.ts';
import type { Session } from './verdict.ts';

/** What `check_host` found out, and how. */
export interface HostVerdict {
  result: SpfResult;
  /** The owner's own words about a `fail`: text of a stranger. */
  explanation?: string;
  trace: SpfTrace;
  lookups: number;
  voids: number;
}

const refuse = (domain: string, result: SpfResult, trace: Partial<SpfTrace>): HostVerdict => ({
  result,
  trace: { domain, record: '', result, terms: [], ...trace },
  lookups: 0,
  voids: 0,
});

/** Term by term, each asking only when it is reached: the order of RFC 7208, over whatever `ask` remembers. */
export async function evaluateLazily(domain: string, sender: Sender, ask: Ask): Promise<HostVerdict> {
  const session: Session = { sender, ask, counters: { lookups: 0, voids: 0 } };
  const { result, trace, explanation } = await evaluateDomain(domain, session);
  const text = explanation && (await explain(explanation, sender, ask));
  return { result, ...(text !== undefined && { explanation: text }), trace, ...session.counters };
}

/** May this address send for this domain? RFC 7208 section 4, with the way to the result. */
export async function checkHost(
  question: HostQuestion,
  resolve: Resolve,
  { signal }: { signal: AbortSignal },
): Promise<HostVerdict> {
  const domain = question.domain.replace(/\.$/, '');
  const sender = readSender(question);
  if (sender === undefined)
    return refuse(domain, 'permerror', {
      reason: { key: 'dns_input_not_an_address', values: [question.ip] },
    });
  if (!isMailDomain(domain))
    return refuse(domain, 'none', { reason: { key: 'dns_spf_why_no_name', values: [domain] } });
  const done = new AbortController(); // what the evaluation did not need is no longer waited for
  const ask = createMemo(resolve, AbortSignal.any([signal, done.signal]));
  void prefetch(domain, sender, ask);
  const verdict = await evaluateLazily(domain, sender, ask);
  done.abort();
  return verdict;
}
