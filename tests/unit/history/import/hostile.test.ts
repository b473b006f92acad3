import { expect, test } from 'vitest';
import type { ColumnQuestion } from '../../../../lib/history/import/engine.ts';
import { addImported, nothingImported } from '../../../../lib/history/import/imported.ts';
import { fileOf, importAll, toolsWith } from './tools.ts';

// Logs that are made to be slow, or to end the import of the files behind them.

/** Milliseconds; the machine has other things to do. */
const SOON = 5_000;

async function importSoon(name: string, text: string) {
  const asked: ColumnQuestion[] = [];
  const tools = toolsWith(async (question) => {
    asked.push(question);
    return undefined;
  });
  const began = performance.now();
  const imported = await importAll(fileOf(name, text), tools);
  expect(performance.now() - began).toBeLessThan(SOON);
  return { imported, asked };
}

test('lists in lists in a row are no value, and no reason to stop', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const { imported } = await importSoon(
    'a.json',
    `[{"email":"kim@lumen.example","event":"bounce","x":${deep}}]`,
  );
  expect(imported.entries).toMatchObject([{ recipient: 'kim@lumen.example' }]);
});

test('one event about a hundred thousand recipients is no event', async () => {
  const names = Array.from({ length: 300 }, (_, at) => `"n${at}":1`).join(',');
  const people = Array(100_000).fill('{"emailAddress":"kim@lumen.example"}').join(',');
  const event = `{"notificationType":"Bounce",${names},"bounce":{"bounceType":"Permanent","bouncedRecipients":[${people}]}}`;
  const { imported } = await importSoon('a.json', event);
  expect(imported.entries.length).toBeGreaterThan(0);
  expect(imported.entries.length).toBeLessThanOrEqual(200);
});

test('a campaign for each message: as many counts as that are taken', () => {
  const all = nothingImported();
  const tallies = Array.from({ length: 200_000 }, (_, at) => ({ id: `${at}`, day: 0, sent: 1, accepted: 1 }));
  addImported(all, { tallies });
  expect(all.tallies).toHaveLength(200_000);
});

test('half a million columns: the person is asked about as many as can be shown', async () => {
  const { asked } = await importSoon('a.csv', `${'a,'.repeat(250_000)}a\n${'1,'.repeat(250_000)}1\n`);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.names.length).toBeLessThanOrEqual(500);
  expect(asked[0]?.rows[0]?.length).toBeLessThanOrEqual(500);
});

test('names that differ from object to object are asked about likewise', async () => {
  const row = (at: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`k${at}x${n}`, 'a'])));
  const { asked } = await importSoon('a.jsonl', Array.from({ length: 40 }, (_, at) => row(at)).join('\n'));
  expect(asked[0]?.names.length).toBeLessThanOrEqual(500);
});

test('a value of 20 MB on one line is read once, and its beginning shown', async () => {
  const { asked } = await importSoon('a.json', `[{"email":"${'a'.repeat(20_000_000)}"}]`);
  expect(JSON.stringify(asked[0]?.rows).length).toBeLessThan(1_000);
});

test('a first line of 10 MB that is no JSON is looked at once', async () => {
  const { imported } = await importSoon(
    'a.json',
    `[{"email":"${'a'.repeat(10_000_000)}"},\n${'x'.repeat(20_000_000)}`,
  );
  expect(imported.entries).toEqual([]);
});
