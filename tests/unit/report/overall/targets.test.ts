import { expect, it } from 'vitest';
import { ownDomainsIn, serversIn } from '../../../../lib/history/senders.ts';
import { chosen } from '../../../../lib/report/overall/chosen.ts';
import { targetsOfReport } from '../../../../lib/report/overall/targets.ts';
import { CLOCK, DAY, entry, history } from './samples.ts';

const asked = (...given: Parameters<typeof targetsOfReport>) =>
  targetsOfReport(...given).map(({ check, subject }) => `${check} ${subject}`);

it('asks what there is to know of a domain and its servers, once each', () => {
  expect(
    asked({ domain: 'acme.example', servers: ['192.0.2.25', 'mail.acme.example'], suggested: [] }),
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
    servers: ['mail.acme.example', '192.0.2.25'],
    suggested: [],
  });
  expect(spf?.facts).toEqual({ ip: '192.0.2.25', from: 'acme.example', isGuessed: true });
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
  expect(serversIn(all.entries)[0]).toEqual({ name: '192.0.2.25', count: 2 });
});

it('takes bounces that do not tell their domain for those of the only one that is known', () => {
  const { ownDomain: _, ...silent } = entry();
  const one = history([recent, silent]);
  expect(ids(one, { domain: 'acme.example' }, CLOCK.now)).toEqual([recent.id, silent.id]);
  expect(ids(history([recent, silent, elsewhere]), { domain: 'acme.example' }, CLOCK.now)).toEqual([
    recent.id,
  ]);
});
