import { addressType } from '../address.ts';
import { isPossibleName, isWithin } from './domain.ts';
import { costOf, MAX_HOSTS, MAX_LOOKUPS } from './limits.ts';
import type { Ask } from './memo.ts';
import { isInNetwork } from './network.ts';
import { isMechanism, isSpf, readSpf, type SpfRecord, type Term } from './record.ts';
import type { Sender } from './sender.ts';
import { isUnspeakable, targetName } from './target.ts';
import { claimedNames, isValidated } from './validated.ts';

/** One prefetch: what may still be asked for is shared by all its branches. */
interface Run {
  sender: Sender;
  ask: Ask;
  lookupsLeft: number;
}

/** Terms behind one that surely matches are never reached. */
function reachableTerms({ terms }: SpfRecord, { address }: Sender): Term[] {
  const mechanisms = terms.filter(isMechanism);
  const last = mechanisms.findIndex(
    ({ name, network }) => name === 'all' || (network !== undefined && isInNetwork(address, network)),
  );
  if (last !== -1) return mechanisms.slice(0, last);
  return [...mechanisms, ...terms.filter(({ name }) => name === 'redirect')];
}

async function askHosts(target: string, { sender, ask }: Run): Promise<void> {
  const { records } = await ask(target, 'MX');
  if (records.length > MAX_HOSTS) return;
  const hosts = records.map(({ exchange }) => exchange).filter((host) => host !== '' && host !== '.');
  await Promise.all(hosts.map((host) => ask(host, addressType(sender.address.text))));
}

async function askNames(target: string, { sender, ask }: Run): Promise<void> {
  const { records } = await claimedNames(sender.address, ask);
  const names = records.filter((name) => isWithin(name.toLowerCase(), target.toLowerCase()));
  await Promise.all(names.map((name) => isValidated(name, sender.address, ask)));
}

async function askTerm(term: Term, domain: string, run: Run): Promise<unknown> {
  const { sender, ask } = run;
  if (term.target && isUnspeakable(term.target.parts, sender)) return undefined;
  const target = await targetName(term.target, domain, sender, ask);
  if (!isPossibleName(target)) return undefined;
  if (term.name === 'include' || term.name === 'redirect') return askDomain(target, run);
  if (term.name === 'a') return ask(target, addressType(sender.address.text));
  if (term.name === 'exists') return ask(target, 'A');
  return term.name === 'mx' ? askHosts(target, run) : askNames(target, run);
}

async function askDomain(domain: string, run: Run): Promise<void> {
  const answer = await run.ask(domain, 'TXT');
  const [text, ...more] = answer.records.map((record) => record.text).filter(isSpf);
  if (text === undefined || more.length > 0) return;
  const record = readSpf(text);
  if (record.broken.length > 0) return;
  const costly = reachableTerms(record, run.sender).filter((term) => costOf(term) > 0);
  const affordable = costly.slice(0, run.lookupsLeft);
  run.lookupsLeft -= affordable.length;
  await Promise.all(affordable.map((term) => askTerm(term, domain, run)));
}

/**
 * Asks at once for everything that the evaluation may need, level by level: macros depend on nothing but the sender,
 * so every target of a record is known when the record is. It stops after ten lookups, as the evaluation does.
 */
export const prefetch = (domain: string, sender: Sender, ask: Ask): Promise<void> =>
  askDomain(domain, { sender, ask, lookupsLeft: MAX_LOOKUPS });
