import type { Message, MessageKey } from '../../i18n.ts';
import type { Answer, RecordType } from '../answer.ts';
import { MAX_VOIDS } from './limits.ts';
import type { Ask } from './memo.ts';
import type { Sender } from './sender.ts';
import type { SpfQuery, SpfTrace } from './trace.ts';

/** How one term came out, and why. An error ends the whole check. */
export type Verdict =
  | { outcome: 'match' | 'no-match'; reason: Message }
  | { outcome: 'error'; result: 'temperror' | 'permerror'; reason: Message };

/** What all records of one check share. */
export interface Session {
  sender: Sender;
  ask: Ask;
  counters: { lookups: number; voids: number };
}

/** One term under evaluation. */
export interface Step {
  session: Session;
  /** Whose record it stands in. */
  domain: string;
  target: string;
  ask: Ask;
  queries: SpfQuery[];
  child?: SpfTrace;
}

const say = (key: MessageKey, values: string[]): Message => ({ key, values });

export const match = (key: MessageKey, ...values: string[]): Verdict => ({
  outcome: 'match',
  reason: say(key, values),
});
export const noMatch = (key: MessageKey, ...values: string[]): Verdict => ({
  outcome: 'no-match',
  reason: say(key, values),
});
export const permerror = (key: MessageKey, ...values: string[]): Verdict => ({
  outcome: 'error',
  result: 'permerror',
  reason: say(key, values),
});
export const temperror = (key: MessageKey, ...values: string[]): Verdict => ({
  outcome: 'error',
  result: 'temperror',
  reason: say(key, values),
});

/** An answer that holds nothing, whether the name exists or not. */
export const isVoid = ({ status }: Answer) => status === 'nodata' || status === 'nxdomain';

/** Nobody can be asked for such a name: it does not exist (RFC 7208 section 4.8 leaves it open). */
export const isNoName = (answer: Answer) => answer.status === 'failed' && answer.reason === 'bad-name';

/** Ends the check when DNS did not answer. */
export function failedAnswer(answer: Answer): Verdict | undefined {
  if (answer.status !== 'failed' || isNoName(answer)) return undefined;
  return temperror('dns_spf_why_dns_error', answer.name);
}

/** Counts an empty answer; the third one ends the check (section 4.6.4). */
export function countVoid({ counters }: Session, answer: Answer): Verdict | undefined {
  if (!isVoid(answer)) return undefined;
  counters.voids += 1;
  return counters.voids > MAX_VOIDS ? permerror('dns_spf_why_too_many_voids', answer.name) : undefined;
}

/** What came back, in one word. */
export const outcomeOf = (answer: Answer) => {
  if (answer.status === 'failed') return answer.rcode ?? answer.reason;
  return answer.status === 'nodata' ? 'NODATA' : answer.rcode;
};

/** Asks like `ask`, and writes down what came back. */
export function recorded(ask: Ask, queries: SpfQuery[]): Ask {
  return async <Type extends RecordType>(name: string, type: Type) => {
    const answer = await ask(name, type);
    queries.push({ name, type, outcome: outcomeOf(answer), at: answer.at });
    return answer;
  };
}
