import { describe, expect, test } from 'vitest';
import {
  DEFAULT_RESOLVERS,
  endpointsFor,
  PUBLIC_RESOLVERS,
  readEndpoint,
} from '../../../lib/dns/endpoint.ts';
import { loadTranslate } from '../../../scripts/translate.ts';

const CUSTOM = 'https://dns.example/dns-query';
const hostsOf = (first: string, second?: string) => {
  const result = endpointsFor({ first, ...(second !== undefined && { second }) });
  return result.ok ? result.value.map(({ host }) => host) : result.error.key;
};

describe('whom the person wants to be asked', () => {
  test('is Cloudflare, then Google, until they choose', () => {
    expect(endpointsFor(DEFAULT_RESOLVERS)).toEqual({ ok: true, value: PUBLIC_RESOLVERS });
  });

  test.each<[string, string | undefined, string[]]>([
    ['cloudflare', undefined, ['cloudflare-dns.com']],
    ['google', undefined, ['dns.google']],
    ['google', 'cloudflare', ['dns.google', 'cloudflare-dns.com']],
    ['cloudflare', 'cloudflare', ['cloudflare-dns.com']],
    [CUSTOM, undefined, ['dns.example']], // nobody else hears the name
    [CUSTOM, 'google', ['dns.example', 'dns.google']],
    ['cloudflare', CUSTOM, ['cloudflare-dns.com', 'dns.example']],
    [` ${CUSTOM} `, CUSTOM, ['dns.example']],
  ])('%s, then %s', (first, second, hosts) => {
    expect(hostsOf(first, second)).toEqual(hosts);
  });

  test.each([
    '',
    'dns.example',
    'http://dns.example/',
    'ftp://dns.example/',
    'https://',
    'quad9',
    'toString',
  ])('%j is nobody', (text) => {
    expect(hostsOf(text)).toBe('dns_input_not_a_resolver');
    expect(hostsOf('cloudflare', text)).toBe('dns_input_not_a_resolver');
  });

  test.each(['http://127.0.0.1:8053/dns-query', 'http://localhost/dns-query', 'http://[::1]:53/'])(
    '%s is this machine',
    (text) => expect(readEndpoint(text)).toMatchObject({ ok: true, value: { sharesSubnet: true } }),
  );

  test('a service takes no user name', () => {
    expect(hostsOf('https://a:b@dns.example/')).toBe('dns_input_resolver_user');
    expect(hostsOf('cloudflare', 'https://a@dns.example/')).toBe('dns_input_resolver_user');
    expect(hostsOf('https://:b@dns.example/')).toBe('dns_input_resolver_user');
  });

  test('the sentence quotes what was typed', () => {
    const result = readEndpoint('dns.example');
    expect(result.ok ? '' : loadTranslate()(result.error)).toContain('“dns.example”');
  });
});
