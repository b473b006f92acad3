import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, resolverNames } from '../../lib/settings.ts';

const KEY = 'abcdefghijklmnopqrstuvwxyz';

describe('what is kept', () => {
  it.each([undefined, null, 7, 'x', [], {}, { resolvers: 7 }, { resolvers: { first: 7 } }])(
    '%j is read as the defaults',
    (kept) => {
      expect(readSettings(kept)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('is read back', () => {
    const settings = { resolvers: { first: 'https://dns.acme.example/dns-query' }, dqsKey: KEY };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('a key that can be none is left out', () => {
    expect(readSettings({ dqsKey: 'a.b' })).toEqual(DEFAULT_SETTINGS);
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
