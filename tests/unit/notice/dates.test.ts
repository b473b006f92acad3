import { expect, it } from 'vitest';
import { sentAt } from '../../../lib/notice/dates.ts';

const RECEIVED =
  'by mx.acme.example with SMTP id q1; for <sales@acme.example>;\r\n\tMon, 9 Mar 2026 02:12:05 -0700 (PDT)';
const ARRIVED = '2026-03-09T09:12:05.000Z';
const SENT = '2026-03-09T09:12:04.000Z';

it.each([
  ['its own', SENT, RECEIVED, SENT],
  ['its own, with no line of a server', SENT, undefined, SENT],
  ['its own, where the line ends without one', SENT, 'from a.example by b.example', SENT],
  [
    'its own, however long ago, as mail is fetched from elsewhere',
    '2019-03-09T09:12:04.000Z',
    RECEIVED,
    '2019-03-09T09:12:04.000Z',
  ],
  ['its own, a little ahead', '2026-03-10T08:00:00.000Z', RECEIVED, '2026-03-10T08:00:00.000Z'],
  ['when it arrived, where it has none', undefined, RECEIVED, ARRIVED],
  ['when it arrived, where its own is no date', 'yesterday', RECEIVED, ARRIVED],
  ['when it arrived, where its own is days ahead', '2026-03-12T09:12:04.000Z', RECEIVED, ARRIVED],
  ['when it arrived, where its own is before there was mail', '1970-01-01T00:00:00.000Z', RECEIVED, ARRIVED],
  ['none, where nobody says', undefined, undefined, undefined],
  ['none, where neither is one', 'yesterday', 'from a.example; some day', undefined],
])('the date of a mail is %s', (_, date, received, expected) => {
  expect(sentAt(date, received)).toBe(expected);
});
