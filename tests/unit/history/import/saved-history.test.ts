import { anything, assert, asyncProperty, jsonValue, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { History } from '../../../../lib/history/entry.ts';
import { delimiterFor, historyCsv, problemsCsv } from '../../../../lib/history/import/history-csv.ts';
import { savedHistory } from '../../../../lib/history/import/saved-history.ts';
import { fileOf, importAll, NOW } from './tools.ts';

const LOG = `email,event,reason,timestamp,category
kim@lumen.example,bounce,550 5.1.1 User unknown,2026-05-03 14:02:12,Spring
=1+1@globex.example,bounce,"=HYPERLINK(""https://evil.example"")",2026-05-03 14:02:13,-Summer
info@globex.example,delivered,250 OK,2026-05-03 14:02:14,Spring
`;

async function someHistory(): Promise<History> {
  const { entries, tallies } = await importAll(fileOf('log.csv', LOG));
  const marks = [{ id: 'm1', at: NOW, kind: 'service' as const, label: 'moved to a new ESP' }];
  return { entries, tallies, marks };
}
const textOf = (pieces: Iterable<string>) => [...pieces].join('');

describe('a saved history', () => {
  test('comes back as it was', async () => {
    const history = await someHistory();
    expect(history.entries).toHaveLength(2);
    const text = textOf(savedHistory(history, NOW));
    expect(JSON.parse(text)).toMatchObject({ format: 'bounce-lens-history', version: 1 });
    const { entries, tallies, marks, problems } = await importAll(fileOf('any name.txt', text));
    expect({ entries, tallies, marks }).toEqual(history);
    expect(problems).toEqual([]);
  });

  test('of nothing comes back, too', async () => {
    const text = textOf(savedHistory({ entries: [], tallies: [], marks: [] }, NOW));
    expect(await importAll(fileOf('a.json', text))).toMatchObject({ entries: [], problems: [] });
  });

  test('loses only the records that somebody broke, and tells which', async () => {
    const { entries } = await someHistory();
    const [good] = entries;
    const broken = [
      { ...good, bucket: 'nonsense' },
      { ...good, at: '2026' },
      { ...good, at: 9e15 },
      { ...good, diagnostic: 'x'.repeat(100_000) },
      { ...good, route: undefined },
      { ...good, reason: '<b>' },
      null,
      7,
      [],
    ];
    const text = JSON.stringify({
      format: 'bounce-lens-history',
      version: 1,
      entries: [good, ...broken, good],
    });
    const { entries: read, problems } = await importAll(fileOf('a.json', text));
    expect(read).toEqual([good, good]);
    expect(problems.map(({ place }) => place)).toEqual(broken.map((_, at) => at + 2));
  });

  test('brings nothing in but what it is known to have', async () => {
    const { entries } = await someHistory();
    const odd = { ...entries[0], html: '<img src=x>', constructor: 'x' };
    const text = `{"format":"bounce-lens-history","version":1,"entries":[${JSON.stringify(odd).replace('{', '{"__proto__":{"isAdmin":true},')}]}`;
    const {
      entries: [read],
    } = await importAll(fileOf('a.json', text));
    expect(read).toEqual(entries[0]);
    expect(Object.hasOwn(read ?? {}, '__proto__')).toBe(false);
  });

  test('that is anything else is told, and throws never', async () => {
    const odd = record(
      { version: jsonValue(), entries: jsonValue(), tallies: jsonValue(), marks: jsonValue() },
      { requiredKeys: [] },
    );
    await assert(
      asyncProperty(odd, async (saved) => {
        const text = JSON.stringify({ format: 'bounce-lens-history', ...saved });
        const { entries, tallies, marks } = await importAll(fileOf('a.json', text));
        expect([...entries, ...tallies, ...marks]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a table for Excel', () => {
  test('holds no formulas, and says what happened in words', async () => {
    const { entries } = await someHistory();
    const text = textOf(historyCsv(entries, ',', () => '=No such address'));
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toContain("\r\n'=No such address,2026-05-03 14:02:12,kim@lumen.example");
    for (const cell of text.split(/[,\r\n"]+/)) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  test('comes back as the same bounces, with the same ids', async () => {
    const { entries } = await someHistory();
    for (const delimiter of [',', ';']) {
      const text = textOf(historyCsv(entries, delimiter, ({ reason }) => reason));
      const again = await importAll(fileOf('table.csv', text));
      expect(again.problems).toEqual([]);
      expect(again.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
      expect(again.entries.map(({ diagnostic }) => diagnostic)).toEqual(
        entries.map(({ diagnostic }) => diagnostic),
      );
      expect(again.tallies).toEqual([]);
    }
  });

  test('has semicolons where numbers have commas', () => {
    expect(['en', 'de', 'fr', 'ja', 'pt-BR', 'es'].map(delimiterFor)).toEqual([',', ';', ';', ',', ';', ';']);
  });

  test('lists what could not be read', () => {
    const problems = [
      { file: '=a.csv', place: 3, unit: 'row' as const, reason: { key: 'import_row_no_time' as const } },
    ];
    expect(problemsCsv(problems, ',', ({ key }) => key)).toBe(
      "\ufefffile,row,reason\r\n'=a.csv,3,import_row_no_time\r\n",
    );
  });
});

test('no file is too strange to be imported', async () => {
  await assert(
    asyncProperty(anything({ withTypedArray: false }), async (value) => {
      const text = String(JSON.stringify(value));
      for (const name of ['a.csv', 'a.json', 'a.mbox', 'a.eml', 'a']) {
        const { read, problems } = await importAll(fileOf(name, text), { ...(await quiet()) });
        expect(read + problems.length).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});

const quiet = async () => {
  const { toolsWith } = await import('./tools.ts');
  return toolsWith(async () => undefined);
};
