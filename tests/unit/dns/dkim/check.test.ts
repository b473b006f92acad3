import { describe, expect, test } from 'vitest';
import { judgeKey } from '../../../../lib/dns/dkim/judge.ts';
import { repairKey } from '../../../../lib/dns/dkim/repair.ts';
import { findingsOf, rowsOf, say } from '../rows.ts';
import type { Zone } from '../zone.ts';
import { KEYS } from './keys.ts';

const NAME = 's1._domainkey.d.example';
const FOUND = 'info dkim-found';
const GOOD = `v=DKIM1; k=rsa; p=${KEYS.rsa2048}`;

describe('a selector that is known', () => {
  test.each<[string, Zone[string] | undefined, string[]]>([
    ['a key', { TXT: [GOOD] }, [FOUND]],
    ['a key without version', { TXT: [`k=rsa; p=${KEYS.rsa2048}`] }, [FOUND, 'info dkim-no-v']],
    ['a key behind an alias', { TXT: [GOOD], aliases: ['k.example'] }, [FOUND]],
    ['an Ed25519 key', { TXT: [`v=DKIM1; k=ed25519; p=${KEYS.ed25519}`] }, [FOUND]],
    ['a short key', { TXT: [`v=DKIM1; p=${KEYS.rsa1024}`] }, [FOUND, 'warn dkim-key-below-2048']],
    ['a key too short', { TXT: [`v=DKIM1; p=${KEYS.rsa512}`] }, ['fail dkim-key-too-short']],
    ['a bare key', { TXT: [`v=DKIM1; p=${KEYS.rsa2048Bare}`] }, [FOUND, 'warn dkim-pkcs1']],
    [
      'a test',
      { TXT: [`v=DKIM1; t=y:s; p=${KEYS.rsa2048}`] },
      [FOUND, 'info dkim-strict-subdomain', 'warn dkim-testing'],
    ],
    ['no such name', undefined, ['fail dkim-absent']],
    ['no TXT', {}, ['fail dkim-absent']],
    ['a dangling alias', { aliases: ['k.example'], isDangling: true }, ['fail dkim-cname-dangling']],
    ['a withdrawn key', { TXT: ['v=DKIM1; p='] }, ['fail dkim-revoked']],
    ['no p', { TXT: ['v=DKIM1; k=rsa'] }, ['fail dkim-missing-p']],
    ['something else', { TXT: ['v=spf1 -all'] }, ['fail dkim-not-a-key']],
    ['another version', { TXT: [`v=dkim1; p=${KEYS.rsa2048}`] }, ['fail dkim-bad-version']],
    ['a cut key', { TXT: [GOOD.slice(0, 255)] }, ['fail dkim-key-truncated']],
    ['several', { TXT: [GOOD, 'x'] }, ['warn dkim-ambiguous']],
  ])('%s', async (_, owner, rows) => {
    expect(await rowsOf('dkim', NAME, owner ? { [NAME]: owner } : {})).toEqual(rows);
  });

  test('names domain and selector, also one with dots', async () => {
    const [finding] = await findingsOf('dkim', 'A.b._domainkey.D.example', {});
    expect(finding?.subject).toBe('a.b._domainkey.d.example');
    expect(finding && say(finding)).toContain('d.example publishes no DKIM key at the selector “a.b”');
  });

  test('says what a key is, and marks what is wrong with it', async () => {
    const text = `v=DKIM1; h=sha1; p=${KEYS.rsa2048}`;
    const [found, hash] = await findingsOf('dkim', NAME, { [NAME]: { TXT: [text] } });
    expect(found && say(found)).toContain('(RSA, 2048 bits)');
    expect(hash?.records[0]?.slice(hash.mark?.start, hash.mark?.end)).toBe('h=sha1');
    expect(hash?.fix).toMatch(/^s1\._domainkey\.d\.example TXT "v=DKIM1; k=rsa; p=[^"]{237}" "[^"]+"$/); // 255 octets a string
  });

  test('an alias to nowhere says where', async () => {
    const [finding] = await findingsOf('dkim', NAME, {
      [NAME]: { aliases: ['k.esp.test'], isDangling: true },
    });
    expect(finding && say(finding)).toContain('points to k.esp.test');
  });
});

describe('a corrected record', () => {
  const ED25519 = `v=DKIM1; k=ed25519; p=${KEYS.ed25519}`;
  test.each<[string, string, string | undefined]>([
    ['nothing to correct', GOOD, undefined],
    ['escapes', GOOD.replaceAll(';', '\\;'), GOOD],
    ['quotes', GOOD.replace('p=', 'p="').concat('"'), GOOD],
    ['armour', `v=DKIM1; p=-----BEGIN PUBLIC KEY-----${KEYS.rsa2048}-----END PUBLIC KEY-----`, GOOD],
    ['order and history', `k=rsa; g=*; v=DKIM1; p=${KEYS.rsa2048}`, GOOD],
    ['the version', `v=dkim1; p=${KEYS.rsa2048}`, GOOD],
    ['a bare key', `v=DKIM1; p=${KEYS.rsa2048Bare}`, GOOD],
    ['a wrapped Ed25519 key', `v=DKIM1; k=ed25519; p=${KEYS.ed25519Spki}`, ED25519],
    ['a test', `v=DKIM1; t=y:s; p=${KEYS.rsa2048}`, `v=DKIM1; k=rsa; t=s; p=${KEYS.rsa2048}`],
    ['a key too short', `v=DKIM1; p=${KEYS.rsa512}`, undefined],
    ['a cut key', GOOD.slice(0, 200), undefined],
    ['two keys', `${GOOD}; p=${KEYS.rsa1024}`, undefined],
    ['no key', 'v=DKIM1; p=', undefined],
  ])('%s', async (_, text, corrected) => {
    expect(await repairKey(text)).toBe(corrected);
  });
});

test('a huge record takes no time', async () => {
  const texts = [
    `v=DKIM1; p=${'A'.repeat(60_000)}`,
    `v=DKIM1; ${'p=;'.repeat(20_000)}`,
    `v=DKIM1; p=-----BEGIN ${'A'.repeat(60_000)}`,
    `v=DKIM1; h=${'a b:'.repeat(15_000)}; p=AAAA`,
    `p${' '.repeat(60_000)}\\;`,
  ];
  const start = performance.now();
  for (const text of texts) {
    await judgeKey([text]);
    await repairKey(text);
  }
  expect(performance.now() - start).toBeLessThan(400);
});
