import { isDqsKey } from './dns/blocklists/dqs-key.ts';
import { DEFAULT_RESOLVERS, type Endpoint, endpointsFor, type ResolverSetting } from './dns/endpoint.ts';

/** What the person chose in the options. */
export interface Settings {
  resolvers: ResolverSetting;
  /** The person's own key of Spamhaus' Data Query Service; it travels inside the names that are asked. */
  dqsKey?: string;
}

/** What holds until the person chooses. */
export const DEFAULT_SETTINGS: Settings = { resolvers: DEFAULT_RESOLVERS };

/** A URL is one line; what is longer was never typed. */
const LONGEST = 2_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

/** Nobody is asked whom the person did not choose: an unreadable choice stays one, and says so when it is used. */
function readResolvers(kept: unknown): ResolverSetting {
  const { first, second } = (kept ?? {}) as Partial<Record<keyof ResolverSetting, unknown>>;
  if (!isText(first)) return DEFAULT_RESOLVERS;
  return { first, ...(isText(second) && { second }) };
}

/** Reads what an earlier version, or somebody's hand, has left in the storage. */
export function readSettings(kept: unknown): Settings {
  const { resolvers, dqsKey } = (kept ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    resolvers: readResolvers(resolvers),
    ...(isText(dqsKey) && isDqsKey(dqsKey) && { dqsKey: dqsKey.trim() }),
  };
}

/** The public resolvers by the name that people know. */
const NAMES: Readonly<Record<string, string>> = {
  'cloudflare-dns.com': 'Cloudflare',
  'dns.google': 'Google',
};

const nameOf = ({ host }: Endpoint) => NAMES[host] ?? host;

/** Who will be asked, in order, as it is said beside the button. */
export function resolverNames({ resolvers }: Settings): string[] {
  const endpoints = endpointsFor(resolvers);
  return endpoints.ok ? endpoints.value.map(nameOf) : [resolvers.first];
}
