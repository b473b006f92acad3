import { addressType } from '../address.ts';
import type { Answer } from '../answer.ts';
import { isWithin } from './domain.ts';
import { MAX_HOSTS } from './limits.ts';
import { isInNetwork, networkText, readFamilyAddress } from './network.ts';
import type { Mechanism, MechanismName } from './record.ts';
import { claimedNames, isValidated } from './validated.ts';
import {
  countVoid,
  failedAnswer,
  isVoid,
  match,
  noMatch,
  permerror,
  type Step,
  type Verdict,
} from './verdict.ts';

// RFC 7208 section 5, one function for each mechanism; `include` is in evaluate.ts, as it evaluates a record.

type Evaluate = (term: Mechanism, step: Step) => Promise<Verdict>;

const askAddresses = ({ session, ask }: Step, name: string) =>
  ask(name, addressType(session.sender.address.text)) as Promise<Answer<'A' | 'AAAA'>>;

function holdsSender(term: Mechanism, { session }: Step, records: string[]): boolean {
  const { address } = session.sender;
  const prefix = term.prefixes[address.family];
  return records.some((text) => {
    const base = readFamilyAddress(text, address.family);
    return base !== undefined && isInNetwork(address, { address: base, prefix });
  });
}

const evaluateNetwork: Evaluate = async ({ network, text }, { session }) => {
  const { address } = session.sender;
  if (network === undefined) return noMatch('dns_spf_why_not_in_network', address.text, text);
  if (network.address.family !== address.family) return noMatch('dns_spf_why_other_family', address.text);
  const key = isInNetwork(address, network) ? 'dns_spf_why_in_network' : 'dns_spf_why_not_in_network';
  const judge = key === 'dns_spf_why_in_network' ? match : noMatch;
  return judge(key, address.text, networkText(network));
};

const evaluateA: Evaluate = async (term, step) => {
  const { session, target } = step;
  const answer = await askAddresses(step, target);
  const ended = failedAnswer(answer) ?? countVoid(session, answer);
  if (ended) return ended;
  const ip = session.sender.address.text;
  if (isVoid(answer)) return noMatch('dns_spf_why_no_address', target);
  if (answer.status === 'failed') return noMatch('dns_spf_why_no_name', target);
  return holdsSender(term, step, answer.records)
    ? match('dns_spf_why_address_match', ip, target)
    : noMatch('dns_spf_why_address_other', ip, target);
};

const evaluateMx: Evaluate = async (term, step) => {
  const { session, target, ask } = step;
  const answer = await ask(target, 'MX');
  const ended = failedAnswer(answer) ?? countVoid(session, answer);
  if (ended) return ended;
  if (isVoid(answer)) return noMatch('dns_spf_why_no_mx', target);
  if (answer.records.length > MAX_HOSTS)
    return permerror('dns_spf_why_too_many_mx', target, String(answer.records.length));
  for (const { exchange } of answer.records) {
    if (exchange === '' || exchange === '.') continue; // null MX, RFC 7505
    const addresses = await askAddresses(step, exchange);
    const failed = failedAnswer(addresses);
    if (failed) return failed;
    if (holdsSender(term, step, addresses.records))
      return match('dns_spf_why_mx_match', session.sender.address.text, exchange, target);
  }
  return noMatch('dns_spf_why_mx_other', session.sender.address.text, target);
};

/** Only names inside the target are proven: no other can match (section 5.5). */
const evaluatePtr: Evaluate = async (_, step) => {
  const { session, target, ask } = step;
  const { address } = session.sender;
  const answer = await claimedNames(address, ask);
  const ended = countVoid(session, answer);
  if (ended) return ended;
  for (const name of answer.records) {
    if (!isWithin(name.toLowerCase(), target.toLowerCase())) continue;
    if (await isValidated(name, address, ask)) return match('dns_spf_why_ptr_match', address.text, name);
  }
  return noMatch('dns_spf_why_ptr_other', address.text, target);
};

/** Always asks for A, whatever the sender has (section 5.7). */
const evaluateExists: Evaluate = async (_, { session, target, ask }) => {
  const answer = await ask(target, 'A');
  const ended = failedAnswer(answer) ?? countVoid(session, answer);
  if (ended) return ended;
  return answer.status === 'answer'
    ? match('dns_spf_why_exists', target)
    : noMatch('dns_spf_why_not_exists', target);
};

export const EVALUATE: Record<Exclude<MechanismName, 'include'>, Evaluate> = {
  all: async () => match('dns_spf_why_all'),
  ip4: evaluateNetwork,
  ip6: evaluateNetwork,
  a: evaluateA,
  mx: evaluateMx,
  ptr: evaluatePtr,
  exists: evaluateExists,
};
