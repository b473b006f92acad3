import Papa from 'papaparse';

/** How the rows of a table are written. */
export interface CsvShape {
  delimiter: string;
  newline: '\n' | '\r';
}

const DELIMITERS = [',', '\t', ';', '|'];
/** Excel's own first line: `sep=;` */
export const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** Rows by which is told what stands between cells. */
const LOOKED_AT = 20;

interface Parsed {
  data: string[][];
  errors: { code: string }[];
  meta: { cursor: number };
}

/** How many rows have the width that most have, and that width; a table of one column is none. */
function evenness(sample: string, shape: CsvShape): readonly [rows: number, width: number] {
  const { data }: Parsed = new Papa.Parser({ ...shape, preview: LOOKED_AT }).parse(sample, 0, false);
  const rowsOfWidth = new Map<number, number>();
  for (const { length } of data) if (length > 1) rowsOfWidth.set(length, (rowsOfWidth.get(length) ?? 0) + 1);
  const [most] = [...rowsOfWidth].sort(([, one], [, other]) => other - one);
  return most ? [most[1], most[0]] : [0, 0];
}

/** Tells from the beginning of a table what stands between its cells and rows. */
export function shapeOf(sample: string): CsvShape {
  const named = SEPARATOR_LINE.exec(sample)?.[1];
  const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  if (named) return { delimiter: named, newline };
  const [best] = DELIMITERS.map((delimiter) => ({
    delimiter,
    even: evenness(sample, { delimiter, newline }),
  })).sort(
    ({ even: [rows, width] }, { even: [otherRows, otherWidth] }) => otherRows - rows || otherWidth - width,
  );
  return { delimiter: best?.delimiter ?? ',', newline };
}

/** With `\n` as the end of a row, `\r` stays at its last cell. */
const tidy = (cells: string[]): string[] =>
  cells.map((cell, at) => (at === cells.length - 1 ? cell.replace(/\r$/, '') : cell));

/** The whole rows at the beginning of a text, and where the first begins that is not whole yet. */
export function wholeRows(text: string, shape: CsvShape): { rows: string[][]; end: number } {
  const { data, meta }: Parsed = new Papa.Parser(shape).parse(text, 0, true);
  return { rows: data.map(tidy), end: meta.cursor };
}

/** All rows of a text that nothing follows; undefined where a quotation mark is opened and not closed. */
export function lastRows(text: string, shape: CsvShape): string[][] | undefined {
  if (text === '') return [];
  const { data, errors }: Parsed = new Papa.Parser(shape).parse(text, 0, false);
  return errors.some(({ code }) => code === 'MissingQuotes') ? undefined : data.map(tidy);
}
