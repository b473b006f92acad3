import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  chosenResolvers,
  isWelcomeSkipped,
  loadManaged,
  loadSettings,
  onSettings,
  saveSettings,
  switchSite,
} from '../../entrypoints/shell/settings.ts';
import { LANGUAGES } from '../../lib/languages.ts';
import { decidedBy } from '../../lib/managed.ts';
import { DEFAULT_SETTINGS, HISTORY_KEEPING, KEEPING, type Settings, SITES } from '../../lib/settings.ts';
import schema from '../../public/managed-schema.json';

const KEY = 'abcdefghijklmnopqrstuvwxyz';
const POLICY: Required<Settings> = {
  resolvers: { first: 'https://dns.acme.example/dns-query' },
  dqsKey: KEY,
  sitesOff: ['gmail'],
  readsOriginal: false,
  language: 'de',
  keepDays: 0,
  historyDays: 0,
  hashesRecipients: true,
};

describe('what a policy decides', () => {
  it('is each setting that can be understood', () => {
    expect(decidedBy({ ...POLICY, skipWelcome: true, other: 7 })).toEqual(POLICY);
  });

  it.each([
    { resolvers: 'google' },
    { resolvers: null },
    { resolvers: { second: 'google' } },
    { dqsKey: 'a.b' },
    { sitesOff: 'gmail' },
    { sitesOff: ['Gmail'] },
    { readsOriginal: 'no' },
    { language: 'tlh' },
    { keepDays: 8 },
    { keepDays: '30' },
    { historyDays: 7 },
    { hashesRecipients: 'yes' },
  ])('a slip leaves the choice with the person: %j', (policy) => {
    expect(decidedBy(policy)).toEqual({});
  });
});

describe('the schema', () => {
  const { properties } = schema;

  it('names every setting, and the welcome page', () => {
    expect(Object.keys(properties).sort()).toEqual([...Object.keys(POLICY), 'skipWelcome'].sort());
  });

  it('allows what the settings allow', () => {
    expect(properties.sitesOff.items.enum).toEqual([...SITES]);
    expect(properties.language.enum).toEqual(LANGUAGES.map(({ id }) => id));
    expect(properties.keepDays.enum).toEqual([...KEEPING]);
    expect(properties.historyDays.enum).toEqual([...HISTORY_KEEPING]);
  });

  const manifest = join(import.meta.dirname, '../../.output/chrome-mv3/manifest.json');
  it.skipIf(!existsSync(manifest))('is in the build for Chromium', () => {
    const { storage } = JSON.parse(readFileSync(manifest, 'utf8'));
    const built = readFileSync(join(manifest, '..', storage.managed_schema), 'utf8');
    expect(JSON.parse(built)).toEqual(schema);
  });
});

describe('what holds', () => {
  beforeEach(() => fakeBrowser.reset());

  it("is the organisation's word over the person's, and the person's where there is none", async () => {
    await saveSettings({ language: 'fr', keepDays: 7 });
    await fakeBrowser.storage.managed.set({ language: 'de', sitesOff: ['outlook'], keepDays: 8 });
    expect(await loadManaged()).toEqual({ language: 'de', sitesOff: ['outlook'] });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'de',
      sitesOff: ['outlook'],
      keepDays: 7,
    });
  });

  it('names whom the organisation chose', async () => {
    await fakeBrowser.storage.managed.set({ resolvers: POLICY.resolvers });
    expect(await chosenResolvers()).toEqual(['dns.acme.example']);
  });

  it('is what the person chose where the browser has no policy (Firefox rejects)', async () => {
    const { get } = fakeBrowser.storage.managed;
    fakeBrowser.storage.managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    try {
      await saveSettings({ keepDays: 90 });
      expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, keepDays: 90 });
      expect(await isWelcomeSkipped()).toBe(false);
    } finally {
      fakeBrowser.storage.managed.get = get;
    }
  });

  it('decided by the organisation, a webmail cannot be switched from the panel', async () => {
    await fakeBrowser.storage.managed.set({ sitesOff: [] });
    await expect(switchSite({ site: 'gmail', isOn: false })).rejects.toThrow();
    expect((await loadSettings()).sitesOff).toEqual([]);
  });

  it('two choices at the same moment are both kept', async () => {
    await Promise.all([saveSettings({ keepDays: 90 }), saveSettings({ language: 'ja' })]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, keepDays: 90, language: 'ja' });
  });

  it('is told to whoever listens, until they stop', async () => {
    const heard: Settings[] = [];
    const stop = onSettings((settings) => heard.push(settings));
    await saveSettings({ keepDays: 7 });
    await expect.poll(() => heard).toEqual([{ ...DEFAULT_SETTINGS, keepDays: 7 }]);
    stop();
    await saveSettings({ keepDays: 30 });
    expect(heard).toHaveLength(1);
  });
});
