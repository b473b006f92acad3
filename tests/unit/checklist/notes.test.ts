import { describe, expect, test } from 'vitest';
import { notesOf } from '../../../lib/checklist/notes.ts';
import { isRoleAddress } from '../../../lib/checklist/role-names.ts';
import { serverOf } from '../../../lib/checklist/targets.ts';
import type { History, HistoryEntry } from '../../../lib/history/entry.ts';
import { ownDomainsIn } from '../../../lib/history/senders.ts';
import { sampleEntry } from '../../history/sample-entry.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-03-13T09:00:00Z');

let made = 0;
const entry = (given: Partial<HistoryEntry>): HistoryEntry =>
  sampleEntry({
    id: `e${made++}`,
    at: NOW - DAY,
    ownDomain: 'acme.example',
    domain: 'harbor.example',
    diagnostic: '550 5.1.1 no such user',
    replyCode: '550',
    ...given,
  });

const notes = (entries: HistoryEntry[], rest: Partial<History> = {}) =>
  notesOf({ entries, tallies: [], marks: [], ...rest }, { domain: 'acme.example', now: NOW });

describe('what the history says to a step', () => {
  test('nothing without a history', () => {
    expect(notes([])).toEqual({});
  });

  test('addresses that failed for good, each once, with those that may be copied', () => {
    const found = notes([
      entry({ recipient: 'old@harbor.example' }),
      entry({ recipient: 'old@harbor.example', at: NOW - 3 * DAY }),
      entry({ recipient: 'anna@lumen.example' }),
      entry({ recipient: '5f2c9e' }), // kept as a hash
      entry({ recipient: 'long.ago@harbor.example', at: NOW - 91 * DAY }),
      entry({ recipient: 'later@harbor.example', permanence: 'temporary' }),
      entry({ recipient: 'full@harbor.example', reason: 'mailbox-full' }),
      entry({ recipient: 'other@harbor.example', ownDomain: 'kestrel.example' }),
      entry({ recipient: 'spam@harbor.example', bucket: 'content', reason: 'spam-content' }),
    ]);
    expect(found.invalid).toEqual([
      {
        sentence: { key: 'checklist_note_invalid', values: ['3'] },
        addresses: ['anna@lumen.example', 'old@harbor.example'],
      },
    ]);
    expect(found.inactive?.[0]?.addresses).toEqual(['full@harbor.example']);
  });

  test('addresses of an office', () => {
    const found = notes([
      entry({ recipient: 'info@harbor.example' }),
      entry({ recipient: 'ina@harbor.example' }),
    ]);
    expect(found.role?.[0]?.addresses).toEqual(['info@harbor.example']);
  });

  test('a share only of enough messages', () => {
    const tally = { id: 't', day: NOW - DAY, ownDomain: 'acme.example', sent: 40, accepted: 39 };
    const gone = [entry({ recipient: 'old@harbor.example' })];
    expect(notes(gone, { tallies: [tally] }).sourcing).toBeUndefined();
    expect(notes(gone, { tallies: [{ ...tally, sent: 400 }] }).sourcing?.[0]?.sentence.values).toEqual([
      '400',
      '1',
    ]);
  });

  test('the campaign that fails most, where it is more than a slip', () => {
    const of = (campaign: string, count: number) =>
      Array.from({ length: count }, (_, at) =>
        entry({ recipient: `${campaign}${at}@harbor.example`, campaign }),
      );
    expect(notes(of('fair', 2)).sunset).toBeUndefined();
    expect(notes([...of('fair', 4), ...of('news', 2)]).sunset?.[0]?.sentence.values).toEqual([
      'fair',
      '4',
      '6',
    ]);
  });

  test('who asked to wait this week', () => {
    const slow = {
      replyCode: '421',
      bucket: 'reputation',
      reason: 'sender-rate-limit',
      permanence: 'temporary',
    } as const;
    const found = notes([
      entry(slow),
      entry({ ...slow, domain: 'lumen.example' }),
      entry(slow),
      entry({ ...slow, at: NOW - 8 * DAY }),
    ]);
    expect(found['slow-down']?.[0]?.sentence.values).toEqual(['3', 'harbor.example', '2']);
  });

  test('companies with one provider wait for that provider, as it is the one that asks', () => {
    const slow = { replyCode: '421', permanence: 'temporary', provider: 'google' } as const;
    const found = notes(
      ['lumen', 'harbor', 'orchard'].map((name) => entry({ ...slow, domain: `${name}.example` })),
    );
    expect(found['slow-down']?.[0]?.sentence.values).toEqual(['3', 'Google', '3']);
  });

  test('a signature in another name, only where none is in the own one', () => {
    const foreign = entry({ route: { dkim: 'mailer.example' } });
    expect(notes([foreign]).alignment?.[0]?.sentence.values).toEqual(['acme.example', 'mailer.example']);
    expect(notes([foreign, entry({ route: { dkim: 'acme.example' } })]).alignment).toBeUndefined();
  });
});

describe('what is offered', () => {
  test('own domains by their number of bounces', () => {
    const entries = [entry({}), entry({}), entry({ ownDomain: 'shop.example' })];
    expect(ownDomainsIn(entries)).toEqual([
      { name: 'acme.example', count: 2 },
      { name: 'shop.example', count: 1 },
    ]);
  });

  test('the own server, never that of a service', () => {
    const entries = [
      entry({ route: { server: '192.0.2.25' } }),
      entry({ route: { server: '203.0.113.9', service: 'amazon-ses' } }),
      entry({ route: { server: 'mail.acme.example' } }),
    ];
    expect(serverOf({ entries }, 'acme.example')).toBe('192.0.2.25');
    expect(serverOf({ entries }, 'shop.example')).toBeUndefined();
    const named = entry({ route: { server: 'bulk.acme.example', ip: '198.51.100.25' } });
    expect(serverOf({ entries: [named] }, 'acme.example')).toBe('198.51.100.25');
  });

  test('addresses of an office, whatever their case or tag', () => {
    for (const role of ['info@a.example', 'SALES@a.example', 'support+eu@a.example', 'no-reply@a.example']) {
      expect(isRoleAddress(role), role).toBe(true);
    }
    for (const person of ['ina@a.example', 'infos@a.example', 'info', '@a.example', '5f2c9e']) {
      expect(isRoleAddress(person), person).toBe(false);
    }
  });
});
