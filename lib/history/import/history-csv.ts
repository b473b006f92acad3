import type { Message } from '../../i18n.ts';
import type { HistoryEntry } from '../entry.ts';
import type { Problem } from './imported.ts';
import { OWN_COLUMNS, type OwnColumn } from './own-columns.ts';

/** Excel takes a cell for a formula that begins so, in quotes, too (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[\s\p{C}"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const ODD_START = /^\s{0,10}[\t\r|%]/;
/** What stands between the marks that spreadsheets end a cell or a row at; which one theirs does, nobody can tell. */
const PIECES = /[^,;\t\r\n]+/g;
const QUOTED = /["\r\n,;\t]|^\s|\s$/;

/** In no piece a formula: a spreadsheet that cuts at commas knows nothing of quotes in a table that is cut at semicolons. */
function guarded(value: string): string {
  const safe = value.replace(PIECES, (piece) => (FORMULA.test(piece) ? `'${piece}` : piece));
  return ODD_START.test(safe) ? `'${safe}` : safe;
}

/** A cell as Excel shows it: never a formula, never two cells. */
export function csvCell(value: string): string {
  const safe = guarded(value);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What stood in a cell before it was kept from being a formula. */
export function unguarded(cell: string): string {
  const bare = cell.startsWith("'") && ODD_START.test(cell.slice(1)) ? cell.slice(1) : cell;
  return bare.replace(PIECES, (piece) =>
    piece.startsWith("'") && FORMULA.test(piece.slice(1)) ? piece.slice(1) : piece,
  );
}

/** One row with its end (RFC 4180). */
export const csvRow = (cells: readonly string[], delimiter: string): string =>
  `${cells.map(csvCell).join(delimiter)}\r\n`;

/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Where a comma stands in numbers, Excel expects a semicolon between cells. */
export const delimiterFor = (language: string): ',' | ';' =>
  new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';

/** `2026-05-03 14:02:10`, in UTC: what Excel takes for a time in every language. */
const timeOf = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');

const cellOf = (entry: HistoryEntry, [, field, part]: OwnColumn): string =>
  (field === 'route' ? entry.route[part] : entry[field]) ?? '';

const cellsOf = (entry: HistoryEntry): string[] => [
  entry.isUndated ? '' : timeOf(entry.at),
  ...OWN_COLUMNS.map((column) => cellOf(entry, column)),
];

/** Rows in one piece. */
const PIECE = 200;

/** The bounces as a table that opens in Excel, piece by piece; `headlineOf` says what happened, in the person's words. */
export function* historyCsv(
  entries: readonly HistoryEntry[],
  delimiter: string,
  headlineOf: (entry: HistoryEntry) => string,
): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow(['what happened', 'time', ...OWN_COLUMNS.map(([name]) => name)], delimiter);
  for (let start = 0; start < entries.length; start += PIECE) {
    yield entries
      .slice(start, start + PIECE)
      .map((entry) => csvRow([headlineOf(entry), ...cellsOf(entry)], delimiter))
      .join('');
  }
}

/** What could not be imported, as a table. */
export const problemsCsv = (
  problems: readonly Problem[],
  delimiter: string,
  say: (message: Message) => string,
): string =>
  BYTE_ORDER_MARK +
  [
    ['file', 'row', 'reason'],
    ...problems.map(({ file, place, reason }) => [file, String(place ?? ''), say(reason)]),
  ]
    .map((cells) => csvRow(cells, delimiter))
    .join('');
