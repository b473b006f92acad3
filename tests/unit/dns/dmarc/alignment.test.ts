import { describe, expect, test } from 'vitest';
import type { TargetFacts } from '../../../../lib/diagnosis.ts';
import { runCheck } from '../../../../lib/dns/check.ts';
import { findingsOf, rowsOf, say } from '../rows.ts';
import { type Zone, zoneResolver } from '../zone.ts';
import { zoneOf } from './zone-of.ts';

const FOUND = 'pass dmarc-found';
const ALIGNED = 'pass dmarc-aligned';
const REPORTS = 'rua=mailto:r@d.example';
const zoneWith = (record: string, more: Zone = {}): Zone => ({
  ...zoneOf({ 'd.example': [record], 'esp.test': ['v=DMARC1; p=none'] }),
  'd.example': { MX: [[5, 'mx.d.example']] },
  ...more,
});
const RELAXED = zoneWith(`v=DMARC1; p=reject; ${REPORTS}`);
const STRICT = zoneWith(`v=DMARC1; p=reject; aspf=s; adkim=s; ${REPORTS}`);
const BOOKS: Zone = {
  'xn--bcher-kva.example': { MX: [[5, 'mx.d.example']] },
  ...zoneOf({ 'xn--bcher-kva.example': ['v=DMARC1; p=reject; rua=mailto:r@xn--bcher-kva.example'] }),
};
const signed = (...domains: string[]) => domains.map((domain) => ({ domain, selector: 's' }));

describe('who vouches for the sender', () => {
  test.each<[string, Zone, TargetFacts, string[]]>([
    ['nobody is known', RELAXED, {}, []],
    ['the same domain', RELAXED, { sender: 'a@d.example' }, [ALIGNED]],
    ['the same domain in capitals, strict', STRICT, { sender: 'a@D.EXAMPLE' }, [ALIGNED]],
    ['a subdomain, relaxed', RELAXED, { sender: 'a@bounce.d.example' }, [ALIGNED]],
    ['a domain without an address', RELAXED, { sender: 'bounce.d.example' }, [ALIGNED]],
    ['a subdomain, strict', STRICT, { sender: 'a@bounce.d.example', dkim: [] }, ['fail dmarc-not-aligned']],
    ['a service', RELAXED, { sender: 'a@esp.test', dkim: [] }, ['fail dmarc-not-aligned']],
    ['a service, signature unknown', RELAXED, { sender: 'a@esp.test' }, ['warn dmarc-not-aligned']],
    ['a signer, return-path unknown', RELAXED, { dkim: signed('esp.test') }, ['warn dmarc-not-aligned']],
    [
      'a service that signs for the domain',
      RELAXED,
      { sender: 'a@esp.test', dkim: signed('d.example', 'esp.test') },
      ['info dmarc-not-aligned', ALIGNED, 'info dmarc-not-aligned'],
    ],
    ['the same signer twice', RELAXED, { dkim: signed('k.d.example', 'k.d.example') }, [ALIGNED]],
    ['an empty return-path', RELAXED, { sender: '', helo: 'mx.d.example' }, [ALIGNED]],
    ['an empty return-path without a name', RELAXED, { sender: '', helo: '[192.0.2.1]' }, []],
    [
      'an organisation of its own inside',
      zoneWith(`v=DMARC1; p=reject; ${REPORTS}`, zoneOf({ 'shop.d.example': ['v=DMARC1; p=none; psd=n'] })),
      { sender: 'a@x.shop.d.example', dkim: [] },
      ['fail dmarc-not-aligned'],
    ],
    [
      'no answer where an organisation of its own could be',
      { ...RELAXED, '_dmarc.b.d.example': 'timeout' },
      { sender: 'a@b.d.example', dkim: [] },
      ['unchecked dmarc-unchecked'],
    ],
    [
      'the same, and another apart',
      { ...RELAXED, '_dmarc.b.d.example': 'timeout' },
      { sender: 'a@b.d.example', dkim: signed('other.test') },
      ['unchecked dmarc-unchecked', 'warn dmarc-not-aligned'],
    ],
    [
      'no answer about a domain that has nothing in common',
      { ...RELAXED, '_dmarc.esp.test': 'timeout' },
      { sender: 'a@esp.test', dkim: [] },
      ['fail dmarc-not-aligned'],
    ],
    ['a mail from somebody else', RELAXED, { from: 'x.example', sender: 'a@esp.test', dkim: [] }, []],
    ['the From domain, named', RELAXED, { from: 'D.example', sender: 'a@d.example' }, [ALIGNED]],
    [
      'the From domain in its own script',
      BOOKS,
      { from: 'bücher.example', sender: 'a@bücher.example' },
      [ALIGNED],
    ],
  ])('%s', async (_, zone, facts, rows) => {
    const subject = zone === BOOKS ? 'xn--bcher-kva.example' : 'd.example';
    expect(await rowsOf('dmarc', subject, zone, { from: 'd.example', ...facts })).toEqual([FOUND, ...rows]);
  });

  test('nothing is said of a domain that is not known to be that of From', async () => {
    expect(await rowsOf('dmarc', 'd.example', RELAXED, { sender: 'a@esp.test', dkim: [] })).toEqual([FOUND]);
  });

  test('without a record there is nothing to align with', async () => {
    expect(
      await rowsOf(
        'dmarc',
        'd.example',
        { 'd.example': {} },
        { from: 'd.example', sender: 'a@esp.test', dkim: [] },
      ),
    ).toEqual(['fail dmarc-none']);
  });

  test('names both domains, and what would repair it', async () => {
    const facts: TargetFacts = { from: 'd.example', sender: 'a@b.esp.test', dkim: signed('esp.test') };
    const [, spf, dkim] = await findingsOf('dmarc', 'd.example', RELAXED, facts);
    expect(spf && say(spf)).toBe(
      'The domain that SPF checks, b.esp.test, does not match d.example, so SPF proves nothing for DMARC even if it passes.',
    );
    expect(spf?.explanation).toEqual({
      key: 'dns_dmarc_not_aligned_spf_why',
      values: ['esp.test', 'd.example'],
    });
    expect(dkim?.explanation?.key).toBe('dns_dmarc_not_aligned_dkim_why');
  });

  test('a strict record is marked where it says so', async () => {
    const [, gap] = await findingsOf('dmarc', 'd.example', STRICT, {
      from: 'd.example',
      sender: 'a@b.d.example',
      dkim: [],
    });
    expect(gap?.explanation?.key).toBe('dns_dmarc_not_aligned_strict_why');
    expect(gap?.records[0]?.slice(gap.mark?.start, gap.mark?.end)).toBe('aspf=s');
  });

  test('all walks start at once', async () => {
    const { resolve, asked } = zoneResolver(RELAXED);
    const facts: TargetFacts = { from: 'd.example', sender: 'a@esp.test', dkim: signed('k.esp.test') };
    const { signal } = new AbortController();
    const running = runCheck({ check: 'dmarc', subject: 'd.example', facts }, resolve, { signal });
    expect(asked.filter((name) => name.startsWith('_dmarc.'))).toHaveLength(2 + 2 + 3);
    await running;
  });
});
