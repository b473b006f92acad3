import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { decidedBy } from '../../lib/managed.ts';
import {
  type Choice,
  readSettings,
  resolverNames,
  type Settings,
  type SiteId,
  withSite,
} from '../../lib/settings.ts';

/** On this computer only: a browser account would carry the key and the address of a company's resolver elsewhere. */
const item = storage.defineItem<Choice>('local:settings', {
  version: 1,
  migrations: {}, // one function for each version after the first: what it makes of the one before
  fallback: {},
});

/** What administrators wrote; Firefox rejects where there is no policy. */
const loadPolicy = (): Promise<Record<string, unknown>> => browser.storage.managed.get().catch(() => ({}));

/** What the organisation decided for everybody. */
export const loadManaged = async (): Promise<Choice> => decidedBy(await loadPolicy());

/** Does the organisation tell its people about the extension by itself? */
export const isWelcomeSkipped = async (): Promise<boolean> => (await loadPolicy()).skipWelcome === true;

/** What holds: the organisation's word over the person's. */
export async function loadSettings(): Promise<Settings> {
  const [chosen, decided] = await Promise.all([item.getValue(), loadManaged()]);
  return readSettings({ ...chosen, ...decided });
}

/** Whom a check asks, by name and in order. */
export const chosenResolvers = async (): Promise<string[]> => resolverNames(await loadSettings());

let lastSave: Promise<void> = Promise.resolve();

/** Keeps a choice of the person, one after another; what the organisation decided stays as it is. */
export function saveSettings(choice: Choice): Promise<void> {
  const save = async () => item.setValue({ ...(await item.getValue()), ...choice });
  lastSave = lastSave.then(save, save);
  return lastSave;
}

/** Switches a webmail off or on; rejects where the organisation decided. */
export async function switchSite({ site, isOn }: { site: SiteId; isOn: boolean }): Promise<void> {
  if ((await loadManaged()).sitesOff) throw new Error('The organisation decided.');
  const { sitesOff } = await loadSettings();
  await saveSettings({ sitesOff: withSite(sitesOff, site, isOn) });
}

/** Calls back with what holds whenever a choice was made, in whichever window. */
export const onSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch(async () => changed(await loadSettings()));
