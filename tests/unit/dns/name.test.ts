import { describe, expect, test } from 'vitest';
import { reverseName } from '../../../lib/dns/address.ts';
import { readInput } from '../../../lib/dns/name.ts';

const DOMAINS: [string, string][] = [
  ['example.com', 'example.com'],
  ['  Example.COM. ', 'example.com'],
  ['ann@Example.com', 'example.com'],
  ['"odd@local"@example.com', 'example.com'],
  ['Ann Example <ann@example.com>', 'example.com'],
  ['<ann@example.com>,', 'example.com'],
  ['mailto:ann@example.com?subject=Hi', 'example.com'],
  ['https://www.example.com:8443/a@b/path?q=1#top', 'www.example.com'],
  ['HTTP://example.com', 'example.com'],
  ['example.com/path', 'example.com'],
  ['mx.example.com:25', 'mx.example.com'],
  ['\u200bexample.com\u200b', 'example.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['info@BÜCHER.example', 'xn--bcher-kva.example'],
  ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['_dmarc.example.com', '_dmarc.example.com'],
  [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
];

const ADDRESSES: [string, string][] = [
  ['192.0.2.1', '192.0.2.1'],
  ['[192.0.2.1]', '192.0.2.1'],
  ['192.0.2.1:25', '192.0.2.1'],
  ['http://192.0.2.1/', '192.0.2.1'],
  ['2001:DB8::1', '2001:db8::1'],
  ['[IPv6:2001:db8:0:0::1]', '2001:db8::1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
];

const REFUSED: [string, string][] = [
  ['', 'dns_input_empty'],
  [' \u200b ', 'dns_input_empty'],
  ['a'.repeat(301), 'dns_input_too_long'],
  [`${'a.'.repeat(140)}example`, 'dns_input_not_a_name'],
  ['localhost', 'dns_input_no_dot'],
  ['example', 'dns_input_no_dot'],
  ['ann@localhost', 'dns_input_no_dot'],
  ['two words.example', 'dns_input_not_a_name'],
  ['exa\u200bmple.com', 'dns_input_not_a_name'],
  ['exa\u00admple.com', 'dns_input_not_a_name'],
  ['exa%6dple.com', 'dns_input_not_a_name'],
  ['1.2.3', 'dns_input_not_a_name'],
  ['0x7f.1', 'dns_input_not_a_name'],
  ['1.2.3.4.5', 'dns_input_not_a_name'],
  ['256.1.1.1', 'dns_input_not_a_name'],
  ['192.0.2.0/24', 'dns_input_not_a_name'],
  ['2001:db8::/32', 'dns_input_not_a_name'],
  ['fe80::1%eth0', 'dns_input_not_a_name'],
  ['12345', 'dns_input_not_a_name'],
  ['a..example', 'dns_input_not_a_name'],
  ['.example.com', 'dns_input_not_a_name'],
  ['example.com..', 'dns_input_not_a_name'],
  ['-a.example', 'dns_input_not_a_name'],
  [`${'a'.repeat(64)}.example`, 'dns_input_not_a_name'],
  ['ann@', 'dns_input_not_a_name'],
  ['https://', 'dns_input_not_a_name'],
  ['javascript:alert(1)', 'dns_input_not_a_name'],
  ['a.b;rm -rf', 'dns_input_not_a_name'],
  ['💥', 'dns_input_not_a_name'],
  ['example.com\nexample.net', 'dns_input_not_a_name'],
];

describe('what people type', () => {
  test.each(DOMAINS)('%j is the domain %s', (input, name) => {
    expect(readInput(input)).toEqual({ ok: true, value: { kind: 'domain', name } });
  });

  test.each(ADDRESSES)('%j is the address %s', (input, ip) => {
    expect(readInput(input)).toEqual({ ok: true, value: { kind: 'ip', ip } });
  });

  test.each(REFUSED)('%j is refused: %s', (input, key) => {
    expect(readInput(input)).toMatchObject({ ok: false, error: { key } });
  });

  test('bad input is repeated short and visible', () => {
    const result = readInput(`\u001b[31m${'x'.repeat(200)} y`);
    expect(result.ok ? [] : result.error.values).toEqual([`\\u{1b}[31m${'x'.repeat(75)}…`]);
  });
});

test('reverse names', () => {
  expect(reverseName('192.0.2.1')).toBe('1.2.0.192.in-addr.arpa');
  const expected = '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'; // RFC 3596 section 2.5
  expect(reverseName('2001:db8::1')).toBe(expected);
});
