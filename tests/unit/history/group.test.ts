import { describe, expect, it } from 'vitest';
import { countGroups, groupEntries, groupIdOf, routeIdOf } from '../../../lib/history/group.ts';
import { entryOf } from '../../e2e/history-data.ts';

const NOW = new Date(2026, 4, 20, 12).getTime();
const none = new Map();
const entry = (id: string, more: Parameters<typeof entryOf>[2]) => entryOf(0, NOW, { id, ...more });

describe('the route of a bounce', () => {
  it('is the service, else the domain that signed, else the server', () => {
    const server = 'mail.acme.example';
    expect(routeIdOf(entry('a', { route: { service: 'mailchimp', dkim: 'acme.example', server } }))).toBe(
      'service:mailchimp',
    );
    expect(routeIdOf(entry('b', { route: { dkim: 'acme.example', server } }))).toBe('dkim:acme.example');
    expect(routeIdOf(entry('c', { route: { server } }))).toBe('server:mail.acme.example');
    expect(routeIdOf(entry('d', { route: {} }))).toBe('');
  });
});

describe('groups', () => {
  it('come largest first, what is not known last, and keep the order of what they hold', () => {
    const { provider: _, ...unknown } = entry('x', {});
    const entries = [
      unknown,
      { ...unknown, id: 'y' },
      { ...unknown, id: 'z' },
      entry('a', { provider: 'google' }),
      entry('b', { provider: 'microsoft' }),
      entry('c', { provider: 'microsoft' }),
    ];
    const groups = groupEntries(entries, 'provider', none);
    expect(groups.map(({ id, entries: own }) => [id, own.map((one) => one.id)])).toEqual([
      ['microsoft', ['b', 'c']],
      ['google', ['a']],
      ['', ['x', 'y', 'z']],
    ]);
  });

  it('go by the name that stands for a campaign, labelled or guessed, and by the label where no name is known', () => {
    const names = new Map([['a', { name: 'Newsletter', isGuessed: true }]]);
    expect(groupIdOf(entry('a', { subject: 'Our newsletter of May' }), 'campaign', names)).toBe('Newsletter');
    expect(groupIdOf(entry('b', { campaign: 'Renewals' }), 'campaign', names)).toBe('Renewals');
    expect(groupIdOf(entry('c', {}), 'campaign', names)).toBe('');
  });

  it('lose nobody', () => {
    const entries = Array.from({ length: 300 }, (_, at) => entryOf(at, NOW));
    for (const by of ['provider', 'campaign', 'route', 'bucket'] as const) {
      const groups = groupEntries(entries, by, none);
      expect(groups.flatMap((group) => group.entries)).toHaveLength(300);
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      const counted = countGroups(entries, by, none);
      expect(counted).toEqual(groups.map(({ id, entries: own }) => ({ id, count: own.length })));
    }
  });
});
