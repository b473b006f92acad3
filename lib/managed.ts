import { isDqsKey } from './dns/blocklists/dqs-key.ts';
import { isLanguage } from './languages.ts';
import { type Choice, HISTORY_KEEPING, KEEPING, type Settings, SITES, type SiteId } from './settings.ts';

/** A setting that an organisation may decide for everybody. */
export type SettingName = keyof Settings;

const isText = (value: unknown): value is string => typeof value === 'string';

/** By name, in the order of public/managed-schema.json: can this value be understood? */
const UNDERSTANDS: Readonly<Record<SettingName, (value: unknown) => boolean>> = {
  resolvers: (value) => isText((value as { first?: unknown } | null)?.first),
  dqsKey: (value) => isText(value) && isDqsKey(value),
  sitesOff: (value) => Array.isArray(value) && value.every((site) => SITES.includes(site as SiteId)),
  readsOriginal: (value) => typeof value === 'boolean',
  language: isLanguage,
  keepDays: (value) => KEEPING.some((days) => days === value),
  historyDays: (value) => HISTORY_KEEPING.some((days) => days === value),
  hashesRecipients: (value) => typeof value === 'boolean',
};

/** What an organisation's policy decides; a slip in it leaves that choice with the person. */
export function decidedBy(policy: Readonly<Record<string, unknown>>): Choice {
  const isDecided = ([name, understands]: [string, (value: unknown) => boolean]) =>
    Object.hasOwn(policy, name) && understands(policy[name]);
  return Object.fromEntries(
    Object.entries(UNDERSTANDS)
      .filter(isDecided)
      .map(([name]) => [name, policy[name]]),
  );
}
