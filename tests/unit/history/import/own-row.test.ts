import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../../../lib/history/entry.ts';
import { createHash, hashed } from '../../../../lib/history/hash.ts';
import { historyCsv } from '../../../../lib/history/import/history-csv.ts';
import { bounce } from '../bounces.ts';
import { fileOf, importAll, NOW } from './tools.ts';

const tableOf = (entries: readonly HistoryEntry[], delimiter = ',') =>
  [...historyCsv(entries, delimiter, () => 'What happened')].join('');

const named = bounce('o1', {
  recipient: '=kim@lumen.example',
  diagnostic: "550 5.1.1 =kim: 'no', such user",
  campaign: 'Spring',
  route: { server: 'mail.acme.example', ip: '192.0.2.25', dkim: 'acme.example', service: 'sendgrid' },
});

test.each([',', ';'])(
  'a table of ours gives the same bounces with the same ids, cells apart by %s',
  async (delimiter) => {
    const hash = await createHash('salt', crypto.subtle);
    const entries = [named, await hashed(bounce('o2'), hash), bounce('t3', { at: NOW, isUndated: true })];
    const {
      entries: again,
      problems,
      tallies,
    } = await importAll(fileOf('ours.csv', tableOf(entries, delimiter)));
    expect(again).toEqual(entries);
    expect([...problems, ...tallies]).toEqual([]);
  },
);

test('a row that somebody changed is read as that of a log', async () => {
  const changed = tableOf([named]).replace(',user-unknown,', ',No such person,').replace("'=kim@", 'kim@');
  const { entries } = await importAll(fileOf('ours.csv', changed));
  expect(entries).toMatchObject([
    { recipient: 'kim@lumen.example', reason: 'user-unknown', arrival: 'table' },
  ]);
});
