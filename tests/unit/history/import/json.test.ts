import { anything, array, assert, asyncProperty, integer, object, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattened } from '../../../../lib/history/import/flat.ts';
import { jsonRows } from '../../../../lib/history/import/json-rows.ts';
import { gather, inPieces } from './tools.ts';

const rows = (text: string, size = 1000) => gather(jsonRows(inPieces(text, size)));
const told = async (text: string, size?: number) =>
  (await rows(text, size)).map((row) => ('object' in row ? row.object : row.reason.key));

describe('records of a log', () => {
  test('come from lines and from lists alike, wherever the text is cut', async () => {
    const records = array(
      object({ maxDepth: 1, key: string({ minLength: 1, maxLength: 5 }), values: [string(), integer()] }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    await assert(
      asyncProperty(records, integer({ min: 1, max: 60 }), async (objects, size) => {
        const plain = JSON.parse(JSON.stringify(objects.map((one) => ({ ...one, _: 1 }))));
        for (const text of [
          plain.map((one: object) => JSON.stringify(one)).join('\n'),
          `${plain.map((one: object) => JSON.stringify(one)).join('\r\n')}\r\n`,
          JSON.stringify(plain),
          JSON.stringify(plain, null, 2),
          JSON.stringify({ items: plain, paging: {} }, null, 1),
        ]) {
          expect(await told(text, size)).toEqual(plain);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('that are cut off are told, and the others come', async () => {
    const text = '{"a":1}\n{"b":\n{"c":3}\n7\n';
    expect(await told(text)).toEqual([{ a: 1 }, 'import_row_no_json', { c: 3 }, 'import_row_no_json']);
    expect(await told('{"b":\n{"c":3}\n')).toEqual(['import_row_no_json', { c: 3 }]);
  });

  test('in lists of lists without an end end nowhere', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(await told(deep)).toEqual(['import_row_no_json']);
  });
});

test('no record is too strange to be made flat', async () => {
  await assert(
    asyncProperty(anything(), async (value) => {
      const record = JSON.parse(
        JSON.stringify({ value, bounce: { bouncedRecipients: [value] }, Message: value }) ?? '{}',
      );
      for (const row of flattened(record)) expect(row.size).toBeLessThan(1000);
    }),
    { numRuns: 300 },
  );
  const deep = JSON.parse(`${'{"Message":'.repeat(5000)}1${'}'.repeat(5000)}`);
  expect(flattened(deep)).toEqual([new Map()]);
});
