import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, readSettings, resolverNames, type Settings } from '../../lib/settings.ts';

/** On this computer only: a browser account would carry the key and the address of a company's resolver elsewhere. */
const item = storage.defineItem<Settings>('local:settings', {
  version: 1,
  migrations: {}, // one function for each version after the first: what it makes of the one before
  fallback: DEFAULT_SETTINGS,
});

/** What the person chose. */
export const loadSettings = async (): Promise<Settings> => readSettings(await item.getValue());

/** Whom a check asks, by name and in order. */
export const chosenResolvers = async (): Promise<string[]> => resolverNames(await loadSettings());

/** Keeps a choice. */
export const saveSettings = (settings: Settings): Promise<void> => item.setValue(settings);
