import { describe, expect, test } from 'vitest';
import { findingsOf, marked, rowsOf, say } from '../rows.ts';
import type { Zone } from '../zone.ts';

const SOA = [{ primary: 'ns1.d.example', serial: 1, minimum: 300 }];
const NS = ['ns1.d.example', 'ns2.d.example'];
const servers: Zone = {
  'ns1.d.example': { A: ['192.0.2.1'] },
  'ns2.d.example': { AAAA: ['2001:db8::2'] },
};
const FOUND = 'pass ns-found';

describe('name servers', () => {
  test.each<[string, Zone, string[]]>([
    ['two that resolve', { 'd.example': { NS, SOA } }, [FOUND]],
    ['one only', { 'd.example': { NS: ['ns1.d.example'], SOA } }, ['warn ns-single-ns']],
    [
      'two names of one machine',
      { 'd.example': { NS, SOA }, 'ns2.d.example': { A: ['192.0.2.1'] } },
      ['warn ns-single-ns'],
    ],
    ['one is dead', { 'd.example': { NS, SOA }, 'ns2.d.example': {} }, ['warn ns-dead-ns']],
    [
      'all are dead',
      { 'd.example': { NS, SOA }, 'ns1.d.example': {}, 'ns2.d.example': {} },
      ['fail ns-dead-ns'],
    ],
    [
      'one does not answer',
      { 'd.example': { NS, SOA }, 'ns2.d.example': 'timeout' },
      ['unchecked ns-unchecked'],
    ],
    ['no SOA', { 'd.example': { NS } }, [FOUND, 'warn soa-no-soa']],
    ['no such domain', {}, ['fail domain-nxdomain']],
    ['no zone at all', { 'd.example': {} }, ['unchecked ns-unchecked']],
  ])('%s', async (_, zone, rows) => {
    expect(await rowsOf('ns', 'd.example', { ...servers, ...zone })).toEqual(rows);
  });

  test('of a host are those of the domain that it is in', async () => {
    const zone: Zone = { ...servers, 'd.example': { NS, SOA }, 'a.b.d.example': {} };
    const findings = await findingsOf('ns', 'a.b.d.example', zone);
    expect(findings.map(say)).toEqual([
      'The name servers of d.example can be found: ns1.d.example, ns2.d.example.',
    ]);
    expect(findings[0]?.subject).toBe('a.b.d.example');
  });

  test('are unknown where a name between did not answer', async () => {
    const zone: Zone = {
      ...servers,
      'd.example': { NS, SOA },
      'b.d.example': 'timeout',
      'a.b.d.example': {},
    };
    expect(await rowsOf('ns', 'a.b.d.example', zone)).toEqual(['unchecked ns-unchecked']);
  });

  test('the dead one is marked', async () => {
    const zone: Zone = { ...servers, 'd.example': { NS, SOA }, 'ns2.d.example': {} };
    const [row] = await findingsOf('ns', 'd.example', zone);
    expect(row && marked(row)).toBe('ns2.d.example');
  });
});
