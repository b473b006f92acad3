import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/dns/checks/index.ts';
import { targetsFor } from '../../../lib/dns/targets.ts';
import { loadTranslate } from '../../../scripts/translate.ts';

const translate = loadTranslate();

const asked = (input: string) => {
  const targets = targetsFor(input);
  if (!targets.ok) throw new Error(translate(targets.error));
  return targets.value.map(({ check, subject }) => `${check} ${subject}`);
};
const subjectsOf = (input: string) => [...new Set(asked(input).map((one) => one.replace(/^\S+ /, '')))];

describe('what somebody types', () => {
  test('a domain gets every check that needs no more than a name', () => {
    const checks = asked('Example.com').map((one) => one.replace(/ .*/, ''));
    expect(checks.slice(0, 3)).toEqual(['domain', 'ns', 'mx']);
    expect([...checks].sort()).toEqual(
      Object.keys(CHECKS)
        .filter((check) => check !== 'ptr' && check !== 'helo')
        .sort(),
    );
  });

  test.each(['ann@example.com', 'Ann Lee <ann@example.com>', '<ann@example.com>', 'mailto:ann@example.com'])(
    '%s gets the view of its recipient first',
    (input) => {
      expect(asked(input).slice(0, 2)).toEqual(['mx example.com', 'domain example.com']);
      expect([...asked(input)].sort()).toEqual([...asked('example.com')].sort());
    },
  );

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:25', '192.0.2.1'],
    ['[192.0.2.1]', '192.0.2.1'],
    ['2001:DB8::1', '2001:db8::1'],
    ['[2001:db8::1]:25', '2001:db8::1'],
    [' ::ffff:192.0.2.1 ', '192.0.2.1'],
  ])('%s is an address', (input, ip) => {
    expect(asked(input)).toEqual([`ptr ${ip}`, `blocklists ${ip}`]);
  });

  test.each(['s1._domainkey.example.com', 'S1._DomainKey.Example.com.', ' s1._domainkey.example.com '])(
    '%s is a key',
    (input) => {
      expect(asked(input)).toEqual(['dkim s1._domainkey.example.com']);
    },
  );

  test.each([
    ['https://www.example.com:8443/a?b#c', 'www.example.com'],
    ['example.com.', 'example.com'],
    ['example.com:443', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
    ['“example.com”,'.replace(/[“”]/g, '"'), 'example.com'],
  ])('%s is the domain %s', (input, domain) => {
    expect(subjectsOf(input)).toEqual([domain]);
    expect(asked(input)[0]).toBe(`domain ${domain}`);
  });

  test.each([
    ['', /.+\.$/],
    ['no such thing', /.+\.$/],
    ['localhost', /.+\.$/],
    ['1.2.3', /.+\.$/],
    ['256.1.1.1', /.+\.$/],
    ['192.0.2.0/24', /.+\.$/],
    ['a%2eb.example', /.+\.$/],
    ['a\u200bb.example', /.+\.$/],
    ['..', /.+\.$/],
    ['a b._domainkey.example.com', /.+\.$/],
    [`${'a'.repeat(301)}.example`, /.+\.$/],
    [`${'a'.repeat(64)}.example`, /.+\.$/],
  ])('%j gets a sentence', (input, sentence) => {
    const targets = targetsFor(input);
    expect(targets.ok).toBe(false);
    if (!targets.ok) expect(translate(targets.error)).toMatch(sentence);
  });

  test('300 characters are read, one more is an accident', () => {
    const url = `https://example.com/${'a'.repeat(280)}`;
    expect(url).toHaveLength(300);
    expect(subjectsOf(url)).toEqual(['example.com']);
    expect(targetsFor(`${url}a`).ok).toBe(false);
  });
});
