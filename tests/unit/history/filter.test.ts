import { describe, expect, it } from 'vitest';
import {
  createTextOf,
  type Filter,
  filterEntries,
  isNarrowed,
  NO_FILTER,
  wordsIn,
} from '../../../lib/history/filter.ts';
import { entryOf } from '../../e2e/history-data.ts';

const NOW = new Date(2026, 4, 20, 12).getTime();
const entries = [
  entryOf(0, NOW, {
    id: 'a',
    recipient: 'Sales@Acme.example',
    provider: 'google',
    bucket: 'address',
    permanence: 'permanent',
    at: NOW - 1000,
    diagnostic: '550 5.1.1 User unknown',
  }),
  entryOf(1, NOW, {
    id: 'b',
    recipient: 'info@lumen.example',
    provider: 'microsoft',
    bucket: 'content',
    permanence: 'temporary',
    at: NOW - 2000,
    diagnostic: '451 4.7.0 Try again',
    route: { server: 'mail.northwind.example' },
  }),
];
const textOf = createTextOf(() => ['Their mailbox is full', undefined]);
const found = (filter: Partial<Filter>, campaigns = new Map()) =>
  filterEntries(entries, { ...NO_FILTER, ...filter }, { campaigns, textOf }).map(({ id }) => id);

describe('filtering', () => {
  it('leaves everything, and the very same list, where nothing is asked', () => {
    expect(filterEntries(entries, NO_FILTER, { campaigns: new Map(), textOf })).toBe(entries);
    expect(found({ text: '  ' })).toEqual(['a', 'b']);
  });

  it.each<[string, Partial<Filter>, string[]]>([
    ['words in any case', { text: 'sales@ACME' }, ['a']],
    ['several words, in any order', { text: 'unknown 550' }, ['a']],
    ['words that do not all stand in one', { text: 'unknown 451' }, []],
    ['what the page calls it', { text: 'mailbox full' }, ['a', 'b']],
    ['the server', { text: 'mail.northwind' }, ['b']],
    ['a provider', { groups: { provider: 'microsoft' } }, ['b']],
    [
      'a provider and a bucket that exclude each other',
      { groups: { provider: 'microsoft', bucket: 'address' } },
      [],
    ],
    ['a route', { groups: { route: 'server:mail.northwind.example' } }, ['b']],
    ['permanence', { permanence: 'permanent' }, ['a']],
    ['from a time on', { from: NOW - 1000 }, ['a']],
    ['up to a time', { to: NOW - 1000 }, ['b']],
    ['some alone', { ids: new Set(['b', 'gone']) }, ['b']],
    ['none of them', { ids: new Set() }, []],
  ])('finds %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids);
    expect(isNarrowed({ ...NO_FILTER, ...filter })).toBe(true);
  });

  it('finds what nothing is known of', () => {
    expect(found({ groups: { campaign: '' } }, new Map([['a', { name: 'Offer', isGuessed: true }]]))).toEqual(
      ['b'],
    );
    expect(
      found({ groups: { campaign: 'Offer' } }, new Map([['a', { name: 'Offer', isGuessed: true }]])),
    ).toEqual(['a']);
  });

  it('takes a pasted notice for a short search', () => {
    expect(wordsIn('word '.repeat(10_000))).toHaveLength(10);
    expect(wordsIn(' One  TWO ')).toEqual(['one', 'two']);
  });

  it('puts the text of an entry together once', () => {
    let asked = 0;
    const once = createTextOf(() => {
      asked++;
      return [];
    });
    const [first] = entries;
    if (first)
      expect([once(first), once(first)]).toEqual([
        textOf(first).replace('their mailbox is full\n', ''),
        once(first),
      ]);
    expect(asked).toBe(1);
  });
});
