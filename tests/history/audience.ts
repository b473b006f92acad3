import type { ProviderId } from '../../lib/providers/index.ts';
import type { Chance } from './random.ts';

/** A company that mail goes to. */
export interface Organisation {
  domain: string;
  provider?: ProviderId;
  /** Its mail server, by which the provider is known. */
  host: string;
}

const first = [
  'north',
  'blue',
  'green',
  'stone',
  'river',
  'high',
  'old',
  'silver',
  'east',
  'clear',
  'oak',
  'red',
];
const second = [
  'field',
  'works',
  'bridge',
  'light',
  'gate',
  'mill',
  'harbour',
  'yard',
  'wood',
  'point',
  'lane',
  'hill',
];
const roles = [
  'info',
  'office',
  'sales',
  'accounts',
  'team',
  'hello',
  'support',
  'studio',
  'orders',
  'service',
  'desk',
  'projects',
];

const hosts: Partial<Record<ProviderId, (domain: string) => string>> = {
  microsoft: (domain) => `${domain.replace('.', '-')}.mail.protection.outlook.com`,
  'outlook-com': (domain) => `${domain.replace('.', '-')}.olc.protection.outlook.com`,
  google: () => 'aspmx.l.google.com',
  yahoo: () => 'mta5.am0.yahoodns.net',
  gmx: () => 'mx00.gmx.net',
};

/** Who runs mailboxes for how many companies; `none` runs its own. */
const shares = { microsoft: 38, google: 26, none: 22, yahoo: 6, gmx: 5, 'outlook-com': 3 };

/** 144 companies on reserved domains, the same for the same seed. */
export function audienceOf(chance: Chance): Organisation[] {
  return first.flatMap((head) =>
    second.map((tail) => {
      const domain = `${head}${tail}.example`;
      const provider = chance.weighted(shares);
      if (provider === 'none') return { domain, host: `mx1.${domain}` };
      return { domain, provider, host: hosts[provider]?.(domain) ?? `mx1.${domain}` };
    }),
  );
}

/** A role at a company; with the number there are thousands. */
export const addressAt = ({ domain }: Organisation, chance: Chance): string =>
  `${chance.pick(roles)}${chance.below(300) || ''}@${domain}`;
