import type { Columns, Role } from './define-log.ts';
import type { ImportTools } from './engine.ts';
import { type ImportFile, piecesOf } from './import-file.ts';
import { importRows } from './import-rows.ts';
import type { Imported } from './imported.ts';
import { type Header, MOST_COLUMNS, type NamedRow, namedCsvRows, namedJsonRows } from './named-rows.ts';
import { chosenColumns, type Recognised, recogniseColumns } from './recognise-columns.ts';
import { textsOf } from './texts-of.ts';
import { orderOf } from './times.ts';

/** Rows by which columns are recognised. */
const SAMPLE = 50;
/** Rows that the person sees, and of a cell. */
const SHOWN = 5;
const LONGEST_SHOWN = 200;

type Values = Extract<NamedRow, { values: unknown }>['values'];

const valuesOf = (rows: readonly NamedRow[]): Values[] =>
  rows.flatMap((row) => ('values' in row ? [row.values] : []));

const cellsOf = (values: readonly Values[], columns: Columns, role: Role): string[] =>
  values.flatMap((row) => (columns[role] ?? []).flatMap((name) => row.get(name) ?? []));

/** What the columns are: as we know them, or as the person says; undefined leaves the file out. */
async function columnsOf(
  file: ImportFile,
  header: Header,
  sample: readonly Values[],
  { chooseColumns }: ImportTools,
): Promise<Recognised | undefined> {
  const recognised = recogniseColumns(header.names, sample);
  if (recognised.isEnough) return recognised;
  const rows = sample
    .slice(0, SHOWN)
    .map((row) => header.names.map((name) => (row.get(name) ?? '').slice(0, LONGEST_SHOWN)));
  const chosen = await chooseColumns({
    file: file.name,
    names: header.written,
    rows,
    guess: recognised.columns,
  });
  return chosen && chosenColumns(chosen);
}

/** Takes the first rows off, and gives them back before the others. */
async function* withFirst(
  first: readonly NamedRow[],
  rest: AsyncIterator<NamedRow>,
): AsyncGenerator<NamedRow> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function take(rows: AsyncIterator<NamedRow>, count: number): Promise<NamedRow[]> {
  const taken: NamedRow[] = [];
  while (taken.length < count) {
    const next = await rows.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

const headerOfJson = (sample: readonly Values[]): Header => {
  const names = [...new Set(sample.flatMap((row) => [...row.keys()]))].slice(0, MOST_COLUMNS);
  return { written: names, names };
};

/** A log of a service, as a table or in JSON, row by row. */
export async function* importTable(
  file: ImportFile,
  kind: 'table' | 'json',
  tools: ImportTools,
  onRead: (octets: number) => void,
): AsyncGenerator<Partial<Imported>> {
  const texts = textsOf(piecesOf(file, onRead));
  let header: Header | undefined;
  const keep = (found: Header) => {
    header = found;
  };
  const rows = kind === 'json' ? namedJsonRows(texts) : namedCsvRows(texts, SAMPLE, keep);
  const first = await take(rows, SAMPLE);
  const sample = valuesOf(first);
  const recognised = await columnsOf(file, header ?? headerOfJson(sample), sample, tools);
  if (!recognised) {
    yield { problems: [{ file: file.name, reason: { key: 'import_file_left_out' } }] };
    return;
  }
  const { columns, log } = recognised;
  const order = orderOf(cellsOf(sample, columns, 'time'), tools.order);
  yield* importRows(file.name, withFirst(first, rows), { columns, log, order, now: tools.now }, tools.engine);
}
