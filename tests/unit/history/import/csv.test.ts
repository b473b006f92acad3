import { array, assert, asyncProperty, constantFrom, integer, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../../lib/history/import/csv-rows.ts';
import { csvCell, csvRow, unguarded } from '../../../../lib/history/import/history-csv.ts';
import { gather, inPieces } from './tools.ts';

const rows = (text: string, size = 1000) => gather(csvRows(inPieces(text, size)));
const cellsOf = async (text: string, size?: number) =>
  (await rows(text, size)).map((row) => ('cells' in row ? row.cells : row.reason.key));

describe('rows of a table', () => {
  test('come back as they were written, wherever the text is cut', async () => {
    const cell = string({
      unit: constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '=', '-', '@', "'", '漢'),
      maxLength: 8,
    });
    const table = array(array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 });
    await assert(
      asyncProperty(
        table,
        integer({ min: 1, max: 50 }),
        constantFrom(',', ';'),
        async (cells, size, delimiter) => {
          const filled = cells.map((row) => ['x', ...row, 'y']);
          const text = `sep=${delimiter}\n${filled.map((row) => csvRow(row, delimiter)).join('')}`;
          const read = await cellsOf(text, size);
          expect(read.map((row) => (typeof row === 'string' ? row : row.map(unguarded)))).toEqual(
            filled.map((row) => row.map(unguarded)), // a mark of the text's own goes, too
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('have the numbers that Excel shows, also behind empty ones', async () => {
    expect((await rows('a,b\n\n,\nc,d\n')).map(({ number }) => number)).toEqual([1, 4]);
  });

  test.each([
    [
      'commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'tabulators',
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'an old Mac',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'ends of both kinds',
      'a,b\r\nc,"d"\ne,f\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'a quotation in a cell',
      'a,say "hi"\nb,"say ""hi"""\n',
      [
        ['a', 'say "hi"'],
        ['b', 'say "hi"'],
      ],
    ],
    [
      'a line break in a cell',
      'a,"b\nc"\nd,e\n',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
  ])('may be written with %s', async (_, text, expected) => {
    for (const size of [3, 1000]) expect(await cellsOf(text, size)).toEqual(expected);
  });

  test('behind a quotation mark that is not closed come, and it is told', async () => {
    const text = 'a,b\nc,"d\ne,f\ng,h\n';
    expect(await cellsOf(text)).toEqual([['a', 'b'], 'import_row_not_closed', ['e', 'f'], ['g', 'h']]);
    expect((await rows(text)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('of millions of letters are told, and those behind come', async () => {
    const text = `a,b\n${'x'.repeat(5_000_000)}\nc,d\n`;
    expect(await cellsOf(text, 1_000_000)).toEqual([['a', 'b'], 'import_row_too_long', ['c', 'd']]);
  });

  test('with a broken quotation mark in each are read in a moment', async () => {
    const text = 'a,"b\n'.repeat(200_000);
    const start = performance.now();
    const read = await rows(text, 100_000);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(read.length).toBeGreaterThan(100_000);
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|cmd', '%0A'])(
  'a cell with %j is no formula in Excel',
  (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  },
);

/** As a spreadsheet cuts that knows another mark between cells: what looked like a quoted cell is several. */
test.each([
  ['a;=cmd', ';', "a;'=cmd"],
  ['a;"=cmd', ';', 'a;\'"=cmd'],
  ['a,+1', ',', "a,'+1"],
  ['a\n@x', '\n', "a\n'@x"],
  ['a;            =x', ';', "a;'            =x"],
  ['\u200b=x', ';', "'\u200b=x"],
  ['＝1+1', ';', "'＝1+1"],
])('no piece of %j behind %j is one either, and it comes back as it was', (text, _, cell) => {
  expect(csvCell(text).replace(/^"|"$/g, '').replaceAll('""', '"')).toBe(cell);
  expect(unguarded(cell)).toBe(text);
});

test('a reply reads as it did', () => {
  const reply =
    "550-5.7.26 it's unauthenticated; see https://lumen.example/?a=1, or ask kim@lumen.example - today";
  expect(csvRow([reply], ',')).toBe(`"${reply}"\r\n`);
});

test('a cell of a megabyte takes no time', () => {
  for (const unit of [' ', ';', '=', '"', ' =', '\u200b']) {
    const start = performance.now();
    csvCell(unit.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(1_500);
  }
});
