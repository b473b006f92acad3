import { describe, expect, test } from 'vitest';
import type { TargetFacts } from '../../../../lib/diagnosis.ts';
import { RECEIVERS, receiverOf } from '../../../../lib/dns/requirements/receivers.ts';
import { providers } from '../../../../lib/providers/index.ts';
import { findingsOf, say } from '../rows.ts';
import type { Zone } from '../zone.ts';

const KEY = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='; // RFC 8463 appendix A.2
const zone: Zone = {
  'acme.example': { TXT: ['v=spf1 ip4:192.0.2.1 -all'], MX: [[1, 'mx.acme.example']] },
  'mx.acme.example': { A: ['192.0.2.1'] },
  '_dmarc.acme.example': { TXT: ['v=DMARC1; p=none; rua=mailto:d@acme.example'] },
  's1._domainkey.acme.example': { TXT: [KEY] },
  '_domainkey.acme.example': {},
  '1.2.0.192.in-addr.arpa': { PTR: ['mx.acme.example'] },
};
const facts: TargetFacts = {
  ip: '192.0.2.1',
  sender: 'ann@acme.example',
  from: 'acme.example',
  dkim: [{ domain: 'acme.example', selector: 's1' }],
};

const rowsOf = async (given: Zone, known: TargetFacts = facts) =>
  (await findingsOf('requirements', 'acme.example', given, known)).map(
    ({ verdict, id }) => `${verdict} ${id}`,
  );
const without = (...names: string[]) => {
  const copy = { ...zone };
  for (const name of names) delete copy[name];
  return copy;
};

describe('what large receivers ask for', () => {
  test('nothing is missing, and what DNS cannot show is said', async () => {
    expect(await rowsOf(zone)).toEqual([
      'pass req-gmail',
      'pass req-yahoo',
      'pass req-outlook',
      'unchecked req-not-in-dns',
    ]);
  });

  test('one receiver, when one is asked for', async () => {
    expect(await rowsOf(zone, { ...facts, receiver: 'yahoo' })).toEqual([
      'pass req-yahoo',
      'unchecked req-not-in-dns',
    ]);
  });

  test('a record that exists proves nothing: without the address it stays open (R30)', async () => {
    const rows = await findingsOf('requirements', 'acme.example', zone, {});
    expect(rows.map(({ verdict }) => verdict)).toEqual(Array(4).fill('unchecked'));
    expect(say(rows[0] as never)).toMatch(/Open: .*PTR.*SPF/);
  });

  test('no DMARC matters to those who send much', async () => {
    const rows = await findingsOf('requirements', 'acme.example', without('_dmarc.acme.example'), facts);
    expect(rows[0]).toMatchObject({ verdict: 'warn', id: 'req-gmail' });
    expect(say(rows[0] as never)).toContain('DMARC. It is required if this domain sends over 5000');
    expect(rows[0]?.explanation?.values?.[0]).toContain('DMARC (dmarc-none; 4.7.40; 5.7.40)');
  });

  test('no reverse name matters to everybody at Gmail and Yahoo', async () => {
    expect(await rowsOf(without('1.2.0.192.in-addr.arpa'))).toEqual([
      'fail req-gmail',
      'fail req-yahoo',
      'pass req-outlook',
      'unchecked req-not-in-dns',
    ]);
  });

  test('neither SPF nor DKIM is told once', async () => {
    const bare = {
      ...without('s1._domainkey.acme.example'),
      'acme.example': { MX: [[1, 'mx.acme.example']] },
    } as Zone;
    const rows = await findingsOf('requirements', 'acme.example', bare, { ...facts, receiver: 'gmail' });
    expect(rows[0]).toMatchObject({ verdict: 'fail' });
    expect(rows[0]?.summary.values).toContain('SPF/DKIM');
    expect(rows.filter(({ id }) => id === 'req-gmail')).toHaveLength(1);
  });

  test('either is enough for those who send little', async () => {
    const rows = await findingsOf('requirements', 'acme.example', without('s1._domainkey.acme.example'), {
      ...facts,
      receiver: 'gmail',
    });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['warn', 'unchecked']);
    expect(rows[0]?.summary.values).toContain('DKIM');
  });

  test('From that nothing vouches for', async () => {
    const known = { ...facts, sender: 'x@esp.example', dkim: [{ domain: 'esp.example', selector: 's' }] };
    const other = {
      ...zone,
      'esp.example': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] },
      's._domainkey.esp.example': { TXT: [KEY] },
    };
    const rows = await findingsOf('requirements', 'acme.example', other, known);
    expect(rows[0]).toMatchObject({ verdict: 'warn' });
    expect(rows[0]?.summary.values?.[2]).toBe('DMARC alignment');
  });

  test('a key about which nobody answered may be the good one', async () => {
    const dkim = [
      { domain: 'acme.example', selector: 'gone' },
      { domain: 'acme.example', selector: 'slow' },
    ];
    const bare: Zone = {
      ...zone,
      'acme.example': { TXT: ['v=spf1 -all'], MX: [[1, 'mx.acme.example']] },
      'slow._domainkey.acme.example': 'timeout',
    };
    const rows = await findingsOf('requirements', 'acme.example', bare, {
      ...facts,
      dkim,
      receiver: 'gmail',
    });
    expect(rows[0]?.verdict).not.toBe('fail');
    expect(say(rows[0] as never)).not.toContain('DKIM');
  });

  test('an empty return-path: SPF of the greeting counts', async () => {
    const greeted: Zone = { ...zone, 'mx.acme.example': { A: ['192.0.2.1'], TXT: ['v=spf1 a -all'] } };
    const bounced = { ...facts, sender: '', helo: 'mx.acme.example', receiver: 'gmail' };
    expect(await rowsOf(greeted, bounced)).toEqual(['pass req-gmail', 'unchecked req-not-in-dns']);
  });

  test('no answer is nothing missing', async () => {
    const silent = Object.fromEntries(Object.keys(zone).map((name) => [name, 'timeout'])) as Zone;
    expect(new Set(await rowsOf(silent))).toEqual(
      new Set([
        'unchecked req-gmail',
        'unchecked req-yahoo',
        'unchecked req-outlook',
        'unchecked req-not-in-dns',
      ]),
    );
  });
});

test('receivers are providers that are known', () => {
  const ids = providers.map(({ id }) => id as string);
  for (const { providers: of } of RECEIVERS) expect(of.every((id) => ids.includes(id))).toBe(true);
  expect(receiverOf('google')).toBe('gmail');
  expect(receiverOf('comcast')).toBeUndefined();
  expect(receiverOf(undefined)).toBeUndefined();
});
