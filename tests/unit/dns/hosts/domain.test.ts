import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../../../../lib/dns/domain/typos.ts';
import { isOneEditApart } from '../../../../lib/dns/one-edit-apart.ts';
import { findingsOf, rowsOf, say } from '../rows.ts';
import type { Owner, Zone } from '../zone.ts';

const EXISTS = 'pass domain-exists';
const soa = (minimum: number) => ({ primary: 'ns.example', serial: 1, minimum });
const gmail: Zone = { 'gmail.com': { MX: [[5, 'gmail-smtp-in.l.google.com']] } };

describe('existence', () => {
  const zone: Zone = {
    'd.example': { NS: ['ns.d.example'] },
    'www.d.example': {},
    'alias.example': { aliases: ['gone.example'], isDangling: true },
  };
  test.each([
    ['d.example', EXISTS, 'd.example exists.'],
    ['www.d.example', EXISTS, 'www.d.example exists as a name inside a larger domain.'], // NODATA
    [
      'none.example',
      'fail domain-nxdomain',
      'none.example does not exist: its parent domain does not know the name.',
    ],
    [
      'alias.example',
      'fail domain-nxdomain',
      'alias.example is an alias of gone.example, and that name does not exist.',
    ],
  ])('%s: %s', async (subject, row, sentence) => {
    const findings = await findingsOf('domain', subject, zone);
    expect(findings.map(({ verdict, id }) => `${verdict} ${id}`)).toEqual([row]);
    expect(findings.map(say)).toEqual([sentence]);
  });
});

describe('SERVFAIL', () => {
  const fails = (owner: Owner) => ({ 'd.example': { fails: 'servfail' as const, ...owner } });
  test('without a reason is unknown', async () => {
    expect(await rowsOf('domain', 'd.example', fails({}))).toEqual(['unchecked domain-servfail']);
  });

  test.each<[string, Owner, string]>([
    ['code 6', { extended: { code: 6, text: '' } }, 'The DNSSEC signatures of d.example'],
    ['code 9', { extended: { code: 9, text: 'no key' } }, 'The DNSSEC signatures of d.example'],
    ['code 22', { extended: { code: 22, text: '' } }, 'The name servers of d.example do not answer'],
    ['code 23', { extended: { code: 23, text: '' } }, 'The name servers of d.example do not answer'],
  ])('with %s is a fault of the domain', async (_, owner, words) => {
    const findings = await findingsOf('domain', 'd.example', fails(owner));
    expect(findings).toMatchObject([{ verdict: 'fail', id: 'domain-servfail' }]);
    expect(findings.map(say)[0]).toContain(words);
    expect(findings[0]?.explanation?.values?.[1]).toContain(String(owner.extended?.code));
  });

  test('with a code about something else stays unknown', async () => {
    const zone = fails({ extended: { code: 13, text: '' } });
    expect(await rowsOf('domain', 'd.example', zone)).toEqual(['unchecked domain-servfail']);
  });

  test('that turns into an answer without DNSSEC is bogus', async () => {
    const [finding] = await findingsOf('domain', 'd.example', {
      'd.example': { NS: ['a.example'], isBogus: true },
    });
    expect(finding).toMatchObject({
      verdict: 'fail',
      id: 'domain-servfail',
      summary: { key: 'dns_domain_bogus' },
    });
  });
});

describe('a domain that a receiver did not find', () => {
  const facts = { reason: 'domain-not-found' };
  test('exists now: the zone above says how long the absence is believed', async () => {
    const zone: Zone = { 'new.example.org': {}, 'example.org': { SOA: [soa(900)] } };
    const findings = await findingsOf('domain', 'new.example.org', zone, facts);
    expect(findings.map(({ verdict, id }) => `${verdict} ${id}`)).toEqual([
      EXISTS,
      'info domain-just-appeared',
    ]);
    expect(findings.map(say)[1]).toContain('for up to 15 minutes.');
    expect(findings[1]?.explanation?.values).toEqual(['example.org', '900']);
  });

  test('directly below the top: the registry decides', async () => {
    const zone: Zone = { 'd.example': { NS: ['a'], SOA: [soa(60)] }, example: { SOA: [soa(86_400)] } };
    const findings = await findingsOf('domain', 'd.example', zone, facts);
    expect(findings.map(say)[1]).toContain('for up to 24 hours.');
  });

  test('says nothing when nobody knows, when it is gone, or when the bounce is about something else', async () => {
    const zone: Zone = { 'a.b.example': {}, 'b.example': 'timeout', example: { SOA: [soa(60)] } };
    expect(await rowsOf('domain', 'a.b.example', zone, facts)).toEqual([EXISTS]);
    expect(await rowsOf('domain', 'gone.example', { example: { SOA: [soa(60)] } }, facts)).toEqual([
      'fail domain-nxdomain',
    ]);
    const found: Zone = { 'b.example': {}, example: { SOA: [soa(60)] } };
    expect(await rowsOf('domain', 'b.example', found, { reason: 'mailbox-full' })).toEqual([EXISTS]);
  });
});

describe('a slip of the finger', () => {
  test.each(['gmial.com', 'gmai.com', 'gmaill.com', 'gnail.com', 'gmail.con', 'gmail.co', 'mgail.com'])(
    '%s: gmail.com is proved by its MX',
    async (typed) => {
      const findings = await findingsOf('domain', typed, gmail);
      expect(findings.map(({ verdict, id }) => `${verdict} ${id}`)).toEqual([
        'fail domain-nxdomain',
        'info domain-typo',
      ]);
      expect(findings.map(say)[1]).toBe(
        `${typed} cannot receive mail. Perhaps gmail.com was meant, which can.`,
      );
      expect(findings[1]?.records).toEqual(['gmail.com MX 5 gmail-smtp-in.l.google.com']);
    },
  );

  test.each<[string, Zone]>([
    ['receives mail', { 'gmial.com': { MX: [[1, 'mx.gmial.com']] } }],
    ['has an address', { 'gmial.com': { A: ['192.0.2.1'] } }],
    ['may have an address', { 'gmial.com': 'timeout' }],
  ])('is not suggested where the typed name %s', async (_, zone) => {
    const rows = await rowsOf('domain', 'gmial.com', { ...gmail, ...zone });
    expect(rows.filter((row) => row.includes('typo'))).toEqual([]);
  });

  test('is suggested where the typed name says that it takes no mail', async () => {
    const rows = await rowsOf('domain', 'gmial.com', { ...gmail, 'gmial.com': { MX: [[0, '.']] } });
    expect(rows).toEqual([EXISTS, 'info domain-typo']);
  });

  test.each(['nxdomain', 'timeout', 'null MX'])('needs proof: gmail.com is %s', async (what) => {
    const zone: Zone = what === 'timeout' ? { 'gmail.com': 'timeout' } : {};
    const proof: Zone = what === 'null MX' ? { 'gmail.com': { MX: [[0, '.']] } } : zone;
    expect(await rowsOf('domain', 'gmial.com', proof)).toEqual(['fail domain-nxdomain']);
  });

  test.each(['gmail.com', 'mail.com', 'acme.example', 'mac.com', 'qq.con', 'xgmail.xcom'])(
    '%s has no neighbours',
    (name) => expect(neighboursOf(name)).toEqual([]),
  );

  test('is one letter, or two swapped', () => {
    expect(
      ['ab', 'ba', 'abcd', 'axc', 'abc1', 'bc', 'ac', 'acb'].map((word) => isOneEditApart(word, 'abc')),
    ).toEqual([true, false, true, true, true, true, true, true]);
    expect([isOneEditApart('abc', 'abc'), isOneEditApart('', 'a'), isOneEditApart('abc', 'xbz')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
