import { describe, expect, test } from 'vitest';
import { campaignsOf } from '../../../lib/history/campaign.ts';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { keyOfSubject, wordsOfSubject } from '../../../lib/history/subject.ts';
import { sampleEntry } from '../../history/sample-entry.ts';

const HOUR = 3_600_000;

const mail = (id: number, subject: string, more: Partial<HistoryEntry> = {}): HistoryEntry =>
  sampleEntry({
    id: `e${id}`,
    at: id * HOUR,
    recipient: `team${id}@company${id}.example`,
    subject,
    arrival: 'file',
    ...more,
  });

const namesOf = (entries: HistoryEntry[]) => {
  const campaigns = campaignsOf(entries);
  return entries.map(({ id }) => campaigns.get(id)?.name);
};

describe('a subject', () => {
  test.each([
    ['Re: Fwd: AW: Your order', 'your order'],
    ['[Newsletter] Re[2]: Your order 4711', 'your order'],
    ['News of May 2026', 'news of'],
    ['{{first_name}}, your offer', 'your offer'],
    ['*|FNAME|* your offer %NAME%', 'your offer'],
    ['Re:', 're'],
    ['12345', ''],
  ])('%s', (subject, key) => {
    expect(keyOfSubject(wordsOfSubject(subject))).toBe(key);
  });

  test('loses the name of whom it was sent to, where addresses are kept', () => {
    expect(keyOfSubject(wordsOfSubject('An idea for Northfield'), 'office@northfield.example')).toBe(
      'an idea for',
    );
    expect(keyOfSubject(wordsOfSubject('Sales'), 'sales@northfield.example')).toBe('sales');
  });

  test('of any length and kind takes no time', () => {
    const start = performance.now();
    for (const text of [
      'Re: '.repeat(50_000),
      '['.repeat(200_000),
      '{{'.repeat(100_000),
      '%'.repeat(200_000),
    ])
      keyOfSubject(wordsOfSubject(text), 'a@b.example');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a campaign', () => {
  test('is a family of subjects that look alike', () => {
    const names = namesOf([
      mail(1, 'Our spring prices for small workshops'),
      mail(2, 'Our spring prices for small workshops'),
      mail(3, 'Our spring prices for large workshops'),
      mail(4, 'Invoice 4711'),
      mail(5, 'Invoice 4712'),
      mail(6, 'Lunch'),
    ]);
    const [prices] = names;
    expect(prices).toBe('Our spring prices for small workshops');
    expect(names.slice(0, 3)).toEqual([prices, prices, prices]);
    expect(names[3]).toBe(names[4]);
    expect(new Set(names).size).toBe(3);
  });

  test('does not join what only begins alike', () => {
    const [one, other] = namesOf([mail(1, 'Question about prices'), mail(2, 'Question about delivery')]);
    expect(one).not.toBe(other);
  });

  test('is what the person calls it, for the whole family', () => {
    const entries = [
      mail(1, 'Our spring prices', { campaign: 'Spring' }),
      mail(2, 'Our spring prices'),
      mail(3, 'Lunch', { campaign: 'Friends' }),
      mail(4, '', { campaign: 'Friends' }),
    ];
    const campaigns = campaignsOf(entries);
    expect(namesOf(entries)).toEqual(['Spring', 'Spring', 'Friends', 'Friends']);
    expect(entries.map(({ id }) => campaigns.get(id)?.isGuessed)).toEqual([false, true, false, false]);
  });

  test('that is labelled in two ways passes none of them on', () => {
    const entries = [
      mail(1, 'Our spring prices', { campaign: 'A' }),
      mail(2, 'Our spring prices', { campaign: 'B' }),
      mail(3, 'Our spring prices'),
    ];
    expect(namesOf(entries)).toEqual(['A', 'B', 'Our spring prices']);
  });

  test('is group mail when many fail for it within days, not within a year', () => {
    const fast = Array.from({ length: 5 }, (_, index) => mail(index, 'Open day'));
    const slow = fast.map((entry, index) => ({ ...entry, at: index * 30 * 24 * HOUR }));
    expect(campaignsOf(fast).get('e0')).toMatchObject({ kind: 'group', recipients: 5 });
    expect(campaignsOf(slow).get('e0')).toMatchObject({ kind: 'one-to-one', recipients: 5 });
    const oneAddress = fast.map((entry) => ({ ...entry, recipient: 'team@company.example' }));
    expect(campaignsOf(oneAddress).get('e0')).toMatchObject({ kind: 'one-to-one', recipients: 1 });
  });

  test('is group mail by what was sent', () => {
    const tally = { id: 't', day: 0, campaign: 'Spring', sent: 300, accepted: 299 };
    expect(campaignsOf([mail(1, 'Hello', { campaign: 'Spring' })], [tally]).get('e1')?.kind).toBe('group');
  });

  test('works where words have no blanks', () => {
    const [one, other, third] = namesOf([
      mail(1, '春の特別価格のご案内'),
      mail(2, '春の特別価格のお知らせ'),
      mail(3, '請求書の件'),
    ]);
    expect(one).toBe(other);
    expect(third).not.toBe(one);
  });

  test('is found among 10,000 different subjects in no time', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) =>
      mail(
        index,
        `Offer for ${String.fromCharCode(97 + (index % 26))}${index.toString(36).replace(/\d/g, 'x')} about ${index % 97 ? 'tools' : 'halls'}`,
      ),
    );
    const start = process.threadCpuUsage().user;
    campaignsOf(entries);
    expect((process.threadCpuUsage().user - start) / 1000).toBeLessThan(400);
  });
});
