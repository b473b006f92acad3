import { describe, expect, test } from 'vitest';
import { runCheck } from '../../../../lib/dns/check.ts';
import { findingsOf, rowsOf, say } from '../rows.ts';
import { type Zone, zoneResolver } from '../zone.ts';

const zone: Zone = {
  'mx.d.example': { A: ['192.0.2.1'] },
  'v6.d.example': { AAAA: ['2001:db8::1'] },
  'none.d.example': {},
  '192-0-2-1.dsl.example': { A: ['192.0.2.1'] },
};

describe('the greeting name', () => {
  test.each([
    ['mx.d.example', ['pass helo-resolves']],
    ['MX.d.example.', ['pass helo-resolves']],
    ['v6.d.example', ['pass helo-resolves']],
    ['192-0-2-1.dsl.example', ['pass helo-resolves', 'warn helo-generic']],
    ['none.d.example', ['warn helo-not-resolving']],
    ['gone.d.example', ['warn helo-not-resolving']],
    ['192.0.2.1', ['warn helo-is-ip']],
    ['[192.0.2.1]', ['warn helo-is-ip']],
    ['[IPv6:2001:db8::1]', ['warn helo-is-ip']],
    ['localhost', ['warn helo-bare']],
    ['localhost.localdomain', ['warn helo-bare']],
    ['DESKTOP-123', ['warn helo-bare']],
    ...[
      ...['srv.local', 'srv.localdomain', 'srv.lan', 'mail.internal', 'mail.intranet', 'mail.private'],
      ...['exchange.acme.corp', 'nas.home', 'nas.home.arpa', 'x.onion', 'x.localhost'],
    ].map((name): [string, string[]] => [name, ['warn helo-bare']]),
  ])('%s: %s', async (subject, rows) => {
    expect(await rowsOf('helo', subject, zone)).toEqual(rows);
  });

  test.each([
    ['mx.d.example', '192.0.2.1', 'pass helo-resolves'],
    ['mx.d.example', '192.0.2.2', 'warn helo-not-this-ip'],
    ['mx.d.example', '2001:db8::1', 'warn helo-not-this-ip'],
    ['v6.d.example', '2001:DB8:0::1', 'pass helo-resolves'],
    ['mx.d.example', '10.0.0.1', 'pass helo-resolves'], // the address inside; the one outside is not known
    ['mx.d.example', 'nonsense', 'pass helo-resolves'],
  ])('%s from %s: %s', async (subject, ip, row) => {
    expect(await rowsOf('helo', subject, zone, { ip })).toEqual([row]);
  });

  test('nobody outside is asked about a name that only its own network knows', async () => {
    const { resolve, asked } = zoneResolver({});
    const target = { check: 'helo', subject: 'srv.acme.local', facts: { ip: '192.0.2.1' } } as const;
    const result = await runCheck(target, resolve, { signal: new AbortController().signal });
    expect(asked.filter((question) => /\w\.\w/.test(question))).toEqual([]);
    expect(result.ok && result.value[0]).not.toHaveProperty('fix');
    expect(result.ok && result.value[0] && say(result.value[0])).toBe(
      'The mail server greets as “srv.acme.local”, a name that only its own network knows.',
    );
  });

  test('says where it leads, and where the mail came from; a name that leads elsewhere may be somebody else’s', async () => {
    const [row] = await findingsOf('helo', 'mx.d.example', zone, { ip: '192.0.2.2' });
    expect(row && say(row)).toBe(
      'The greeting name mx.d.example leads to 192.0.2.1, but the mail came from 192.0.2.2.',
    );
    expect(row).not.toHaveProperty('fix');
    const [dead] = await findingsOf('helo', 'none.d.example', zone, { ip: '192.0.2.2' });
    expect(dead?.fix).toBe('none.d.example A 192.0.2.2');
  });
});
