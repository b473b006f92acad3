import { isDqsKey } from './dns/blocklists/dqs-key.ts';
import { DEFAULT_RESOLVERS, type Endpoint, endpointsFor, type ResolverSetting } from './dns/endpoint.ts';
import { isLanguage, type LanguageId } from './languages.ts';

/** A webmail that can be switched off: the ids of lib/webmail. */
export const SITES = ['gmail', 'outlook'] as const;
export type SiteId = (typeof SITES)[number];

/** How many days what somebody looked up may be remembered; 0 remembers nothing. */
export const KEEPING = [0, 7, 30, 90, 365] as const;
export type Keeping = (typeof KEEPING)[number];

/** How many days bounces stay in the history; 0 keeps none. */
export const HISTORY_KEEPING = [0, 30, 90, 365, 730] as const;
export type HistoryKeeping = (typeof HISTORY_KEEPING)[number];

/** What the person, or their organisation, chose. */
export interface Settings {
  resolvers: ResolverSetting;
  /** The person's own key of Spamhaus' Data Query Service; it travels inside the names that are asked. */
  dqsKey?: string;
  /** Where nothing is read and no panel appears. */
  sitesOff: readonly SiteId[];
  /** Does it ask the webmail for the source of a bounce? */
  readsOriginal: boolean;
  /** Instead of the browser's. */
  language?: LanguageId;
  keepDays: Keeping;
  historyDays: HistoryKeeping;
  /** Are addresses kept as hashes in the history? */
  hashesRecipients: boolean;
}

/** Some of it, as somebody has just chosen; `undefined` takes a choice back. */
export type Choice = { [Name in keyof Settings]?: Settings[Name] | undefined };

/** What holds until the person chooses. */
export const DEFAULT_SETTINGS: Settings = {
  resolvers: DEFAULT_RESOLVERS,
  sitesOff: [],
  readsOriginal: true,
  keepDays: 30,
  historyDays: 365, // what comes once a quarter, and before and after a move, is seen in a year
  hashesRecipients: false,
};

/** A URL is one line; what is longer was never typed. */
const LONGEST = 2_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

/** Nobody is asked whom the person did not choose: an unreadable choice stays one, and says so when it is used. */
function readResolvers(kept: unknown): ResolverSetting {
  const { first, second } = (kept ?? {}) as Partial<Record<keyof ResolverSetting, unknown>>;
  if (!isText(first)) return DEFAULT_RESOLVERS;
  return { first, ...(isText(second) && { second }) };
}

/** Reads what an earlier version, an administrator or somebody's hand has left in the storage. */
export function readSettings(kept: unknown): Settings {
  const { resolvers, dqsKey, sitesOff, readsOriginal, language, keepDays, historyDays, hashesRecipients } =
    (kept ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    resolvers: readResolvers(resolvers),
    ...(isText(dqsKey) && isDqsKey(dqsKey) && { dqsKey: dqsKey.trim() }),
    sitesOff: Array.isArray(sitesOff) ? SITES.filter((site) => sitesOff.includes(site)) : [],
    readsOriginal: readsOriginal !== false,
    ...(isLanguage(language) && { language }),
    keepDays: KEEPING.find((days) => days === keepDays) ?? DEFAULT_SETTINGS.keepDays,
    historyDays: HISTORY_KEEPING.find((days) => days === historyDays) ?? DEFAULT_SETTINGS.historyDays,
    hashesRecipients: hashesRecipients === true,
  };
}

/** The webmails that are off once this one is on, or off. */
export const withSite = (sitesOff: readonly SiteId[], site: SiteId, isOn: boolean): SiteId[] => [
  ...sitesOff.filter((one) => one !== site),
  ...(isOn ? [] : [site]),
];

/** The public resolvers by the name that people know. */
const NAMES: Readonly<Record<string, string>> = {
  'cloudflare-dns.com': 'Cloudflare',
  'dns.google': 'Google',
};

const nameOf = ({ host }: Endpoint) => NAMES[host] ?? host;

/** Who will be asked, in order, as it is said beside the button. */
export function resolverNames({ resolvers }: Pick<Settings, 'resolvers'>): string[] {
  const endpoints = endpointsFor(resolvers);
  return endpoints.ok ? endpoints.value.map(nameOf) : [resolvers.first];
}
