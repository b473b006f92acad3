import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  readSettings,
  resolverNames,
  type Settings,
  withSite,
} from '../../lib/settings.ts';

const KEY = 'abcdefghijklmnopqrstuvwxyz';

describe('what is kept', () => {
  it.each([undefined, null, 7, 'x', [], {}, { resolvers: 7 }, { resolvers: { first: 7 } }])(
    '%j is read as the defaults',
    (kept) => {
      expect(readSettings(kept)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('is read back', () => {
    const settings: Settings = {
      resolvers: { first: 'https://dns.acme.example/dns-query' },
      dqsKey: KEY,
      sitesOff: ['outlook'],
      readsOriginal: false,
      language: 'pt-BR',
      keepDays: 0,
      historyDays: 730,
      hashesRecipients: true,
    };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    [{ sitesOff: ['gmail', 'x', 7] }, { sitesOff: ['gmail'] }],
    [{ language: 'tlh' }, {}],
    [{ keepDays: 8 }, {}],
    [{ keepDays: 365 }, { keepDays: 365 }],
    [{ historyDays: 7, hashesRecipients: 'no' }, {}],
    [{ historyDays: 0 }, { historyDays: 0 }],
  ])('of %j what can be understood is taken', (kept, read) => {
    expect(readSettings(kept)).toEqual({ ...DEFAULT_SETTINGS, ...read });
  });

  it('a key that can be none is left out', () => {
    expect(readSettings({ dqsKey: 'a.b' })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a webmail is switched', () => {
  it.each([
    [[], 'gmail', false, ['gmail']],
    [['gmail'], 'gmail', false, ['gmail']],
    [['outlook', 'gmail'], 'gmail', true, ['outlook']],
    [[], 'outlook', true, []],
  ] as const)('%j %s %j', (off, site, isOn, then) => {
    expect(withSite(off, site, isOn)).toEqual(then);
  });
});

describe('who is named beside the button', () => {
  it.each([
    [{ first: 'cloudflare', second: 'google' }, ['Cloudflare', 'Google']],
    [{ first: 'google', second: 'cloudflare' }, ['Google', 'Cloudflare']],
    [{ first: 'https://dns.acme.example/dns-query' }, ['dns.acme.example']],
    [
      { first: 'https://dns.acme.example/dns-query', second: 'https://dns.google/dns-query' },
      ['dns.acme.example', 'Google'],
    ],
    [{ first: 'nonsense' }, ['nonsense']],
  ])('%j', (resolvers, names) => {
    expect(resolverNames({ resolvers })).toEqual(names);
  });
});
