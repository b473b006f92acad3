import { describe, expect, test } from 'vitest';
import { isAskable } from '../../../../lib/dns/askable.ts';
import { liveListOf } from '../../../../lib/dns/blocklists/lists.ts';
import { queryFor } from '../../../../lib/dns/blocklists/query.ts';

const queryOf = (zone: string, subject: string) => {
  const list = liveListOf(zone);
  return list && queryFor(list, subject, zone);
};

describe('what is asked', () => {
  test('about an IPv4 address', () => {
    expect(queryOf('bl.spamcop.net', '192.0.2.99')).toEqual({
      subject: ['99.2.0.192'],
      always: '2.0.0.127',
      never: '1.0.0.127',
    });
  });

  test('about an IPv6 address (RFC 5782 section 2.4)', () => {
    const prefix = 'f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0';
    expect(queryOf('zen.spamhaus.org', '2001:db8:1:2:3:4:567:89ab')).toEqual({
      subject: ['b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2'],
      always: `2.0.0.0.0.0.f.7.${prefix}`,
      never: `1.0.0.0.0.0.f.7.${prefix}`,
    });
  });

  test('with the test point of the list', () => {
    expect(queryOf('rep.mailspike.net', '192.0.2.1')?.always).toBe('10.0.0.127');
    expect(queryOf('dbl.spamhaus.org', 'acme.example')).toEqual({
      subject: ['acme.example'],
      always: 'dbltest.com',
      never: 'invalid',
    });
  });

  test.each([
    ['acme.example', ['acme.example']],
    ['mail.acme.example', ['mail.acme.example', 'acme.example']],
    ['a.b.c.acme.co.example', ['a.b.c.acme.co.example', 'acme.co.example', 'co.example']],
  ])('about %s at a list of registered domains', (subject, expected) => {
    expect(queryOf('multi.surbl.org', subject)?.subject).toEqual(expected);
  });

  test('nothing, when the name would be too long', () => {
    const label = 'a'.repeat(63);
    const long = `${label}.${label}.${label}.${'a'.repeat(50)}.example`;
    expect(isAskable(long)).toBe(true);
    expect(queryOf('dbl.spamhaus.org', long)).toBeUndefined();
    const fits = `${label}.${label}.${label}.${'a'.repeat(36)}.example`;
    expect(queryOf('dbl.spamhaus.org', fits)?.subject).toEqual([fits]);
  });
});
