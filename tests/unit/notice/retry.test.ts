import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../lib/knowledge.ts';
import { dateIn } from '../../../lib/notice/dates.ts';
import { createGrammar } from '../../../lib/notice/grammar.ts';
import { retryUntil } from '../../../lib/notice/retry.ts';

const grammar = createGrammar(knowledge);
const sent = '2026-05-04T10:00:00.000Z';
const arrived = '2026-05-04T06:00:00.000Z';

describe('until when the server tries', () => {
  test.each([
    ['Gmail will retry for 47 more hours. You will be notified.', '2026-05-06T09:00:00.000Z'],
    ['We will keep trying every 30 minutes for 3 days', '2026-05-07T10:00:00.000Z'],
    ['The server will keep trying for the next 1 days, 19 hours and 56 minutes.', '2026-05-06T05:00:00.000Z'],
    ['Message will be retried for 2 more day(s)', '2026-05-06T10:00:00.000Z'],
    ['It will be retried until it is 5 day(s) old.', '2026-05-09T06:00:00.000Z'],
    ['Will keep trying until message is 5 days old', '2026-05-09T06:00:00.000Z'],
    ['The message is kept in the queue for up to 4 days.', '2026-05-08T06:00:00.000Z'],
    ['Delivery attempts will continue until Tue, 24 Nov 2026 10:00:00 +0100', '2026-11-24T09:00:00.000Z'],
    ['Die Zustellung wird noch bis zum 24.11.2026 10:00 Uhr versucht.', '2026-11-24T10:00:00.000Z'],
    ["De nouvelles tentatives auront lieu jusqu'au 24 novembre 2026 à 10:00.", '2026-11-24T10:00:00.000Z'],
    ['Seguiremos intentándolo hasta el 24 de noviembre de 2026.', '2026-11-24T00:00:00.000Z'],
    ['サーバーは 2026年11月24日 10:00 まで再試行します。', '2026-11-24T10:00:00.000Z'],
    ['系统将在 48 小时内继续尝试投递。', '2026-05-06T10:00:00.000Z'],
    ['Teslimat 4 gün daha denenecek.', '2026-05-08T10:00:00.000Z'],
    ['Server bude doručení opakovat po dobu dalších 5 dnů.', '2026-05-09T10:00:00.000Z'],
  ])('%s', (text, end) => {
    expect(retryUntil(text, sent, arrived, grammar)).toBe(end);
  });

  test.each([
    'The message was still undelivered after 4 hours.',
    'A message is delayed for more than 10 minutes.',
    'Nouvelle tentative toutes les 2 heures.',
    'The mailbox keeps mail for 30 days.',
  ])('%s names no end', (text) => {
    expect(retryUntil(text, sent, arrived, grammar)).toBeUndefined();
  });

  test('a number of hours needs a beginning', () => {
    expect(retryUntil('Gmail will retry for 47 more hours.', undefined, undefined, grammar)).toBeUndefined();
  });
});

test.each([
  ['24 Nov 2026 10:00:00 +0200', '2026-11-24T08:00:00.000Z'],
  ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00.000Z'],
  ['November 24, 2026 10:05', '2026-11-24T10:05:00.000Z'],
  ['24. Mai 2026', '2026-05-24T00:00:00.000Z'],
  ['24 czerwca 2026', '2026-06-24T00:00:00.000Z'],
  ['24 ноября 2026 в 10:05', '2026-11-24T10:05:00.000Z'],
  ['24.11.2026', '2026-11-24T00:00:00.000Z'],
  ['2026년 11월 24일', '2026-11-24T00:00:00.000Z'],
  ['no date 45.45.2026', undefined],
])('%s', (text, date) => {
  expect(dateIn(text)).toBe(date);
});
