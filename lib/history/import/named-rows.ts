import type { Message } from '../../i18n.ts';
import { csvRows, type Row } from './csv-rows.ts';
import { flattened, type Named } from './flat.ts';
import { jsonRows } from './json-rows.ts';
import { uniqueNames } from './unique-names.ts';

/** A row by the names of its columns, or why it cannot be read. */
export type NamedRow = { number: number; values: Named } | { number: number; reason: Message };

/** Names as they stand in the file, and as we write them; in the order of the columns. */
export interface Header {
  written: readonly string[];
  names: readonly string[];
}

/** Titles and notes may stand above the names of the columns. */
const MOST_TITLES = 20;
/** The widest export of a service has a hundred; a spreadsheet that somebody pulled to its edge has 16,384 empty ones. */
export const MOST_COLUMNS = 500;
const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,255}/;

const isRow = (row: Row): row is { number: number; cells: string[] } => 'cells' in row;
const filled = ({ cells }: { cells: readonly string[] }): number =>
  cells.filter((cell) => cell.trim() !== '').length;

/** The place of the row that names the columns among the first rows; -1 where none does. */
function placeOfHeader(rows: readonly Row[]): number {
  const first = rows.slice(0, MOST_TITLES).filter(isRow);
  const most = Math.max(0, ...first.map(filled));
  const widest = rows.findIndex((row) => isRow(row) && filled(row) >= most / 2 && filled(row) > 1);
  const row = rows[widest === -1 ? 0 : widest];
  return row && isRow(row) && !row.cells.some((cell) => ADDRESS.test(cell)) ? rows.indexOf(row) : -1;
}

const headerBy = (written: readonly string[]): Header => ({ written, names: uniqueNames(written) });

function headerOf(rows: readonly Row[]): { header: Header; behind: number } {
  const place = placeOfHeader(rows);
  const row = rows[place];
  if (row && isRow(row)) return { header: headerBy(row.cells.slice(0, MOST_COLUMNS)), behind: place + 1 };
  const widths = rows.filter(isRow).map(({ cells }) => cells.length);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...widths));
  const names = Array.from({ length: width }, (_, at) => String(at + 1));
  return { header: { written: names, names }, behind: 0 };
}

const byName = (row: Row, { names }: Header): NamedRow =>
  isRow(row)
    ? { number: row.number, values: new Map(names.map((name, at) => [name, row.cells[at] ?? ''])) }
    : row;

/** The rows of a table by the names in its header; `onHeader` hears them before the first row comes. */
export async function* namedCsvRows(
  texts: AsyncIterable<string>,
  sample: number,
  onHeader: (header: Header) => void,
): AsyncGenerator<NamedRow> {
  const first: Row[] = [];
  let header: Header | undefined;
  const begin = () => {
    const found = headerOf(first);
    header = found.header;
    onHeader(header);
    return first
      .splice(0)
      .slice(found.behind)
      .map((row) => byName(row, found.header));
  };
  for await (const row of csvRows(texts)) {
    if (header) yield byName(row, header);
    else first.push(row);
    if (!header && first.length >= sample) yield* begin();
  }
  if (!header) yield* begin();
}

/** The rows of a log in JSON; their names differ from event to event. */
export async function* namedJsonRows(texts: AsyncIterable<string>): AsyncGenerator<NamedRow> {
  for await (const row of jsonRows(texts)) {
    if ('reason' in row) yield row;
    else for (const values of flattened(row.object)) yield { number: row.number, values };
  }
}
