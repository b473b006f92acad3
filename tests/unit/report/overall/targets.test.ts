import { expect, it } from 'vitest';
import { ownDomainsIn, serversIn } from '../../../../lib/history/senders.ts';
import { chosen } from '../../../../lib/report/overall/chosen.ts';
import { targetsOfReport } from '../../../../lib/report/overall/targets.ts';
import { CLOCK, DAY, entry, history } from './samples.ts';

const asked = (...given: Parameters<typeof targetsOfReport>) =>
  targetsOfReport(...given).map(({ check, subject }) => `${check} ${subject}`);

it('asks what there is to know of a domain and its servers, once each', () => {
  expect(
    asked({
      domain: 'acme.example',
      servers: [{ name: '192.0.2.25', ip: '192.0.2.25' }, { name: 'mail.acme.example' }],
      suggested: [],
    }),
  ).toEqual([
    'spf acme.example',
    'dkim acme.example',
    'dmarc acme.example',
    'mx acme.example',
    'blocklists acme.example',
    'ptr 192.0.2.25',
    'blocklists 192.0.2.25',
    'helo mail.acme.example',
    'requirements acme.example',
  ]);
});

it('begins with what the bounce asks for, and keeps what that knows', () => {
  const facts = { sender: 'ann@acme.example', ip: '192.0.2.25' };
  const suggested = [
    { check: 'dkim' as const, subject: 's1._domainkey.acme.example' },
    { check: 'spf' as const, subject: 'acme.example', facts },
  ];
  const targets = targetsOfReport({ domain: 'acme.example', servers: [], suggested });
  expect(targets.slice(0, 2)).toEqual(suggested);
  expect(targets.filter(({ check }) => check === 'spf')).toHaveLength(1);
  expect(targets.map(({ check }) => check)).toContain('dmarc');
});

it('tells SPF of a server whose address is known, and that the return-path is a guess', () => {
  const [spf] = targetsOfReport({
    domain: 'acme.example',
    servers: [{ name: 'mail.acme.example' }, { name: '192.0.2.25', ip: '192.0.2.25' }],
    suggested: [],
  });
  expect(spf?.facts).toEqual({ ip: '192.0.2.25', from: 'acme.example', isGuessed: true });
});

it('asks of a server that is known by name all that its address tells, where a notice tells that', () => {
  const targets = targetsOfReport({
    domain: 'acme.example',
    servers: [{ name: 'bulk.acme.example', ip: '198.51.100.25' }],
    suggested: [],
  });
  const facts = { ip: '198.51.100.25', from: 'acme.example', isGuessed: true };
  expect(targets.filter(({ check }) => check === 'spf' || check === 'requirements')).toEqual([
    { check: 'spf', subject: 'acme.example', facts },
    { check: 'requirements', subject: 'acme.example', facts },
  ]);
  expect(targets.slice(5, -1)).toEqual([
    { check: 'helo', subject: 'bulk.acme.example', facts: { ip: '198.51.100.25' } },
    { check: 'ptr', subject: '198.51.100.25', facts: { helo: 'bulk.acme.example' } },
    { check: 'blocklists', subject: '198.51.100.25' },
  ]);
});

const old = entry({ at: CLOCK.now - 40 * DAY, route: { server: '192.0.2.25' } });
const elsewhere = entry({ ownDomain: 'club.example', route: { server: 'mail.club.example' } });
const recent = entry({ route: { server: '192.0.2.25' } });
const all = history([recent, elsewhere, old], {
  tallies: [
    { id: 't', day: CLOCK.now - DAY, ownDomain: 'acme.example', sent: 9, accepted: 8 },
    { id: 'u', day: CLOCK.now - DAY, ownDomain: 'club.example', sent: 9, accepted: 8 },
  ],
  marks: [{ id: 'm', at: CLOCK.now - 40 * DAY, kind: 'dns', label: 'SPF' }],
});
const ids = (...given: Parameters<typeof chosen>) => chosen(...given).entries.map(({ id }) => id);

it('is about the bounces of a domain, of some days, and those that were handed over', () => {
  expect(ids(all, {}, CLOCK.now)).toEqual([recent.id, elsewhere.id, old.id]);
  expect(ids(all, { domain: 'acme.example' }, CLOCK.now)).toEqual([recent.id, old.id]);
  expect(ids(all, { domain: 'acme.example', days: 30 }, CLOCK.now)).toEqual([recent.id]);
  expect(ids(all, { domain: 'acme.example', days: 30, always: [elsewhere.id] }, CLOCK.now)).toEqual([
    recent.id,
    elsewhere.id,
  ]);
});

it('takes along what was sent and changed in that time', () => {
  const some = chosen(all, { domain: 'acme.example', days: 30 }, CLOCK.now);
  expect(some.tallies.map(({ id }) => id)).toEqual(['t']);
  expect(some.marks).toEqual([]);
});

it('names domains and servers by how often they sent what failed', () => {
  expect(ownDomainsIn(all.entries)).toEqual([
    { name: 'acme.example', count: 2 },
    { name: 'club.example', count: 1 },
  ]);
  expect(serversIn(all.entries)[0]).toEqual({ name: '192.0.2.25', ip: '192.0.2.25', count: 2 });
});

it('takes bounces that do not tell their domain for those of the only one that is known', () => {
  const { ownDomain: _, ...silent } = entry();
  const one = history([recent, silent]);
  expect(ids(one, { domain: 'acme.example' }, CLOCK.now)).toEqual([recent.id, silent.id]);
  expect(ids(history([recent, silent, elsewhere]), { domain: 'acme.example' }, CLOCK.now)).toEqual([
    recent.id,
  ]);
});

it('takes the address of a named server from the notices that tell one, never one inside a network', () => {
  const named = (ip?: string) => entry({ route: { server: 'bulk.acme.example', ...(ip && { ip }) } });
  const known = [named(), named('198.51.100.25'), named('10.0.0.9'), named('10.0.0.9'), named('no address')];
  expect(serversIn(known)).toEqual([{ name: 'bulk.acme.example', ip: '198.51.100.25', count: 5 }]);
  expect(serversIn([named(), named('10.0.0.9')])).toEqual([{ name: 'bulk.acme.example', count: 2 }]);
});
