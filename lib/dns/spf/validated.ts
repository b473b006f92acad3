import { addressType, reverseName } from '../address.ts';
import type { Answer } from '../answer.ts';
import { isWithin } from './domain.ts';
import { MAX_HOSTS } from './limits.ts';
import type { Ask } from './memo.ts';
import { type Address, readFamilyAddress } from './network.ts';

/** The names that an address claims, the first ten (RFC 7208 section 5.5). */
export async function claimedNames(address: Address, ask: Ask): Promise<Answer<'PTR'>> {
  const answer = await ask(reverseName(address.text), 'PTR');
  if (answer.status === 'failed') return answer;
  return { ...answer, records: answer.records.slice(0, MAX_HOSTS).map((name) => name.replace(/\.$/, '')) };
}

/** Does the name lead back to the address? A DNS error is no proof, and no error either. */
export async function isValidated(name: string, address: Address, ask: Ask): Promise<boolean> {
  const { records } = await ask(name, addressType(address.text));
  return records.some((text) => readFamilyAddress(text, address.family)?.text === address.text);
}

/** The name itself before names below it, those before all others (section 7.3, `p`). */
const closeness = (name: string, domain: string) => {
  if (name === domain) return 0;
  return isWithin(name, domain) ? 1 : 2;
};

/** The best proven name of the address; nothing when none leads back to it. */
export async function validatedName(address: Address, domain: string, ask: Ask): Promise<string | undefined> {
  const { records } = await claimedNames(address, ask);
  const own = domain.toLowerCase();
  const names = records
    .map((name) => name.toLowerCase())
    .sort((one, other) => closeness(one, own) - closeness(other, own));
  for (const name of names) {
    if (await isValidated(name, address, ask)) return name;
  }
  return undefined;
}
