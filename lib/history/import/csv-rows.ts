import type { Message } from '../../i18n.ts';
import { type CsvShape, lastRows, SEPARATOR_LINE, shapeOf, wholeRows } from './csv-text.ts';

/** One row of a table, counted from 1 as Excel does, or why there is none. */
export type Row = { number: number; cells: string[] } | { number: number; reason: Message };

/** Nobody's reply is so long; an opened quotation mark that is never closed would swallow the rest of the file. */
const LONGEST_ROW = 1024 * 1024;
/** Enough to see what stands between the cells. */
const SAMPLE = 64 * 1024;

const TOO_LONG: Message = { key: 'import_row_too_long' };
const NOT_CLOSED: Message = { key: 'import_row_not_closed' };

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Where a reader of rows stands. */
interface Reading {
  held: string;
  number: number;
  shape: CsvShape;
  /** A quotation mark was not closed: from there on a row is a line, and what does not fit into one is told. */
  isByLine: boolean;
  isInLongLine: boolean;
}

function* numbered(rows: string[][], reading: Reading): Generator<Row> {
  for (const cells of rows) {
    reading.number++;
    if (!isEmpty(cells)) yield { number: reading.number, cells };
  }
}

function* readRows(reading: Reading, isLast: boolean): Generator<Row> {
  const { rows, end } = wholeRows(reading.held, reading.shape);
  yield* numbered(rows, reading);
  reading.held = reading.held.slice(end);
  const rest = isLast ? lastRows(reading.held, reading.shape) : [];
  reading.isByLine = rest === undefined || reading.held.length > LONGEST_ROW;
  if (reading.isByLine || !rest) return;
  yield* numbered(rest, reading);
}

function* readLines(reading: Reading, isLast: boolean): Generator<Row> {
  const { newline } = reading.shape;
  let start = 0;
  for (;;) {
    const end = reading.held.indexOf(newline, start);
    if (end < 0) break;
    yield* readLine(reading, reading.held.slice(start, end));
    start = end + 1;
  }
  reading.held = reading.held.slice(start);
  if (isLast && reading.held !== '') yield* readLine(reading, reading.held);
  if (reading.held.length <= LONGEST_ROW) return;
  if (!reading.isInLongLine) yield { number: ++reading.number, reason: TOO_LONG };
  reading.isInLongLine = true;
  reading.held = '';
}

function* readLine(reading: Reading, line: string): Generator<Row> {
  if (reading.isInLongLine) {
    reading.isInLongLine = false; // this is its end
    return;
  }
  if (line.length > LONGEST_ROW) {
    yield { number: ++reading.number, reason: TOO_LONG };
    return;
  }
  const rows = lastRows(line, reading.shape);
  if (rows) yield* numbered(rows, reading);
  if (!rows) yield { number: ++reading.number, reason: NOT_CLOSED };
}

function* read(reading: Reading, isLast: boolean): Generator<Row> {
  if (!reading.isByLine) yield* readRows(reading, isLast);
  if (reading.isByLine) yield* readLines(reading, isLast);
}

/** The rows of a table (RFC 4180, and what else is called CSV), as the text comes; empty ones only count. */
export async function* csvRows(texts: AsyncIterable<string>): AsyncGenerator<Row> {
  let reading: Reading | undefined;
  let first = '';
  const begin = (): Reading => ({
    held: first.replace(SEPARATOR_LINE, ''),
    number: 0,
    shape: shapeOf(first.slice(0, SAMPLE)),
    isByLine: false,
    isInLongLine: false,
  });
  for await (const text of texts) {
    if (reading) reading.held += text;
    else first += text;
    if (!reading && first.length < SAMPLE) continue;
    reading ??= begin();
    yield* read(reading, false);
  }
  yield* read(reading ?? begin(), true);
}
