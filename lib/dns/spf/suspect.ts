import { reverseName } from '../address.ts';
import { isPossibleName, isWithin } from './domain.ts';
import { MAX_HOSTS } from './limits.ts';
import type { Ask } from './memo.ts';
import type { Address } from './network.ts';
import { serviceOfHost } from './services.ts';
import { isValidated } from './validated.ts';

/** Whose machine an address seems to be. */
export interface Suspect {
  /** The name that says so. */
  host: string;
  /** Absent for a machine of the domain itself. */
  provider?: string;
  /** What customers of that service include. */
  include?: string;
}

/**
 * Guesses from the name of the address, else from the greeting. A service is named on its word: its own record then
 * decides. A machine of the domain itself must be proven, as the repair lets that very address send.
 */
export async function findSuspect(
  address: Address,
  { domain, helo }: { domain: string; helo?: string | undefined },
  ask: Ask,
): Promise<Suspect | undefined> {
  const { records } = await ask(reverseName(address.text), 'PTR');
  const hosts = [...records.slice(0, MAX_HOSTS), ...(helo ? [helo] : [])].map((name) => name.toLowerCase());
  for (const host of hosts) {
    const service = serviceOfHost(host);
    if (service) return { host, provider: service.provider, include: service.include };
  }
  for (const host of hosts) {
    if (!isPossibleName(host) || !isWithin(host, domain)) continue;
    if (await isValidated(host, address, ask)) return { host };
  }
  return undefined;
}
