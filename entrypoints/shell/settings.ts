import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type Choice, readSettings, resolverNames, type Settings, type SiteId } from '../../lib/settings.ts';

/** On this computer only: a browser account would carry the key and the address of a company's resolver elsewhere. */
const item = storage.defineItem<Choice>('local:settings', {
  version: 1,
  migrations: {}, // one function for each version after the first: what it makes of the one before
  fallback: {},
});

/** What the organisation decided for everybody; Firefox rejects where there is no policy. */
export const loadManaged = (): Promise<Record<string, unknown>> =>
  browser.storage.managed.get().catch(() => ({}));

/** What holds: the organisation's word over the person's. */
export const loadSettings = async (): Promise<Settings> =>
  readSettings({ ...(await item.getValue()), ...(await loadManaged()) });

/** Whom a check asks, by name and in order. */
export const chosenResolvers = async (): Promise<string[]> => resolverNames(await loadSettings());

/** Keeps a choice of the person; what the organisation decided stays as it is. */
export const saveSettings = async (choice: Choice): Promise<void> =>
  item.setValue({ ...(await item.getValue()), ...choice });

/** Switches a webmail off or on. */
export async function switchSite({ site, isOn }: { site: SiteId; isOn: boolean }): Promise<void> {
  const { sitesOff } = await loadSettings();
  const others = sitesOff.filter((one) => one !== site);
  await saveSettings({ sitesOff: isOn ? others : [...others, site] });
}
