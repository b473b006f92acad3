import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { expandName } from '../../../../lib/dns/spf/expand.ts';
import { type MacroPlace, readMacroString } from '../../../../lib/dns/spf/macro.ts';
import {
  isInNetwork,
  readFamilyAddress,
  readPrefix,
  readSenderAddress,
} from '../../../../lib/dns/spf/network.ts';
import { complement, intersect, type Range, rangeOf, sizeOf, unite } from '../../../../lib/dns/spf/ranges.ts';
import { readSpf } from '../../../../lib/dns/spf/record.ts';
import { repairRecord } from '../../../../lib/dns/spf/repair.ts';
import { macroValues, readSender } from '../../../../lib/dns/spf/sender.ts';

const sender = readSender({
  ip: '192.0.2.3',
  domain: 'email.example.com',
  sender: 'strong-bad@email.example.com',
  helo: 'mx.example.org',
  now: () => 1_000_500,
});

describe('macros', () => {
  const expand = (text: string, place: MacroPlace = 'domain') => {
    const reading = readMacroString(text, place);
    if (!reading.ok || !sender) return undefined;
    return expandName(reading.parts, macroValues(sender, 'email.example.com'));
  };

  // The table of RFC 7208 section 7.4.
  test.each([
    ['%{s}', 'strong-bad@email.example.com'],
    ['%{o}', 'email.example.com'],
    ['%{d}', 'email.example.com'],
    ['%{d4}', 'email.example.com'],
    ['%{d3}', 'email.example.com'],
    ['%{d2}', 'example.com'],
    ['%{d1}', 'com'],
    ['%{dr}', 'com.example.email'],
    ['%{d2r}', 'example.email'],
    ['%{l}', 'strong-bad'],
    ['%{l-}', 'strong.bad'],
    ['%{lr}', 'strong-bad'],
    ['%{lr-}', 'bad.strong'],
    ['%{l1r-}', 'strong'],
    ['%{ir}.%{v}._spf.%{d2}', '3.2.0.192.in-addr._spf.example.com'],
    ['%{lr-}.lp._spf.%{d2}', 'bad.strong.lp._spf.example.com'],
    ['%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}', '3.2.0.192.in-addr.strong.lp._spf.example.com'],
    ['%{d2}.trusted-domains.example.net', 'example.com.trusted-domains.example.net'],
    ['%{S}.example.net', 'strong-bad%40email.example.com.example.net'],
    ['%{h}.example.net.', 'mx.example.org.example.net'],
    ['%{D3R}', 'com.example.email'],
    ['%%%_%-.example.net', '% %20.example.net'],
  ])('%s', (text, expected) => {
    expect(expand(text)).toBe(expected);
  });

  test.each([
    ['a%{x}b', 'bad-macro', '%{x}'],
    ['a%{d0}b', 'bad-macro', '%{d0}'],
    ['a%(d)b', 'bad-macro', '%(d)'],
    ['a%', 'bad-macro', '%'],
    ['a%zb', 'bad-macro', '%z'],
    ['a%{t}b', 'exp-only-macro', '%{t}'],
    ['a b', 'bad-character', ' '],
    ['a\u00e9', 'bad-character', '\u00e9'],
  ])('%s is refused, with its place', (text, problem, place) => {
    const reading = readMacroString(text, 'domain');
    expect(reading).toMatchObject({ ok: false, problem });
    if (!reading.ok) expect(text.slice(reading.start, reading.end)).toBe(place);
  });

  test('explanations may have blanks and three letters more', () => {
    expect(expand('at %{t}, %{c} and %{r}', 'explanation')).toBe('at 1000, 192.0.2.3 and unknown');
  });
});

describe('records', () => {
  test.each([
    ['v=spf1 a//129 -all', 'bad-prefix', '//129'],
    ['v=spf1 ip4:192.0.2.0/33', 'bad-prefix', '/33'],
    ['v=spf1 ip4:192.0.2', 'bad-address', '192.0.2'],
    ['v=spf1 ?foo:bar', 'unknown-mechanism', 'foo'],
    ['v=spf1 include:a', 'bad-domain', 'a'],
    ['v=spf1 mx:', 'needs-domain', 'mx:'],
    ['v=spf1 all/8', 'takes-no-value', '/8'],
    ['v=spf1 192.0.2.1', 'not-a-term', '192.0.2.1'],
    ['v=spf1 exp=a.example exp=b.example', 'duplicate-modifier', 'exp=b.example'],
    ['v=spf1 foo=%abc', 'bad-macro', '%a'],
    ['v=spf1 a\tmx', 'bad-character', 'a\tmx'],
  ])('%s', (text, problem, place) => {
    const [broken] = readSpf(text).broken;
    expect(broken?.problem).toBe(problem);
    expect(text.slice(broken?.start, broken?.end)).toBe(place);
  });

  test('every term has its place', () => {
    const text = 'v=spf1  A:%{d}/24//64   redirect=x.example ';
    const { terms, broken } = readSpf(text);
    expect(broken).toEqual([]);
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A:%{d}/24//64',
      'redirect=x.example',
    ]);
    expect(terms.map(({ target }) => text.slice(target?.start, target?.end))).toEqual(['%{d}', 'x.example']);
    expect(terms[0]).toMatchObject({ name: 'a', prefixes: { ipv4: 24, ipv6: 64 } });
  });

  test('any text can be read, and a repair can be read without a fault', () => {
    const words = fc.constantFrom(
      'v=spf1',
      ' ',
      'a',
      'mx:',
      'ip4:',
      '192.0.2.1',
      '/24',
      '%{',
      'd',
      '}',
      '-all',
      '=',
      '\u2013',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 20 }), (parts) => {
        const text = `v=spf1 ${parts.join('')}`;
        const { terms, broken } = readSpf(text);
        for (const { text: own, start, end } of terms) expect(text.slice(start, end)).toBe(own);
        for (const { start, end } of broken) expect(end).toBeGreaterThan(start);
        const repaired = repairRecord(text);
        if (repaired !== undefined) expect(readSpf(repaired).broken).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('networks', () => {
  const quad = fc.ipV4();
  test('membership is what the library says', () => {
    fc.assert(
      fc.property(fc.oneof(quad, fc.ipV6()), fc.oneof(quad, fc.ipV6()), fc.nat(128), (one, other, bits) => {
        const [address, base] = [
          readSenderAddress(one),
          readFamilyAddress(other, other.includes(':') ? 'ipv6' : 'ipv4'),
        ];
        fc.pre(address !== undefined && base !== undefined);
        if (address === undefined || base === undefined) return;
        const prefix = base.family === 'ipv4' ? bits % 33 : bits;
        const expected =
          address.family === base.family &&
          ipaddr.parse(address.text).match(ipaddr.parse(base.text) as ipaddr.IPv4, prefix);
        expect(isInNetwork(address, { address: base, prefix })).toBe(expected);
      }),
    );
  });

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
    ['::ffff:c000:201', '192.0.2.1'],
    ['::192.0.2.1', '::c000:201'],
    ['2001:DB8:0:0::1', '2001:db8::1'],
    ['192.0.2.01', undefined],
    ['192.0.2', undefined],
    ['0x7f.0.0.1', undefined],
    ['fe80::1%eth0', undefined],
    ['::192.0.2.256', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => {
    expect(readSenderAddress(text)?.text).toBe(expected);
  });

  test('prefix lengths', () => {
    expect(['0', '24', '32'].map((digits) => readPrefix(digits, 'ipv4'))).toEqual([0, 24, 32]);
    expect(['33', '024', '', '-1', '1e1'].map((digits) => readPrefix(digits, 'ipv4'))).toEqual(
      Array(5).fill(undefined),
    );
  });
});

test('sets of addresses behave like sets', () => {
  const network = fc
    .tuple(fc.nat(255), fc.integer({ min: 20, max: 32 }))
    .map(([low, prefix]) => rangeOf([10, 0, 0, low], prefix));
  const networks = fc.array(network, { maxLength: 6 }).map(unite);
  const holds = (ranges: Range[], value: number) =>
    ranges.some(([first, last]) => value >= first && value <= last);
  fc.assert(
    fc.property(networks, networks, (some, others) => {
      const base = 10 * 2 ** 24;
      const both = intersect(some, others);
      const without = intersect(some, complement(others));
      for (let low = 0; low < 300; low += 7) {
        expect(holds(both, base + low)).toBe(holds(some, base + low) && holds(others, base + low));
        expect(holds(without, base + low)).toBe(holds(some, base + low) && !holds(others, base + low));
      }
      expect(sizeOf(both) + sizeOf(without)).toBe(sizeOf(some));
    }),
  );
});
