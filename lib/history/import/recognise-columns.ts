import type { Columns, Log, Role } from './define-log.ts';
import { nameOf } from './flat.ts';
import { HEADER_WORDS } from './header-words.ts';
import { logs } from './logs/index.ts';
import { outcomeOf } from './outcomes.ts';

/** What the columns of a table are. */
export interface Recognised {
  columns: Columns;
  log?: Log;
  /** It says to whom, and what became of it. */
  isEnough: boolean;
}

/** Rows by which a column is judged. */
const SAMPLE = 50;
/** Of the filled cells of a column. */
const MOSTLY = 0.7;
/** Of a cell: what it is stands at its beginning. */
const LOOKED_AT = 500;

const ADDRESS = /[^\s@]{1,64}@[^\s@.]{1,63}\./;
const REPLY = /(?:^|\D)[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/;
const DATE = /^(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{10}(?:\d{3})?$)/;

/** What a column holds, told by its cells. */
const BY_CELLS: readonly (readonly [Role, (cell: string) => boolean])[] = [
  ['recipient', (cell) => ADDRESS.test(cell)],
  ['event', (cell) => cell.length < 40 && outcomeOf(cell) !== undefined],
  ['reply', (cell) => REPLY.test(cell)],
  ['time', (cell) => DATE.test(cell)],
];

const inOurWords = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).map(([role, names]) => [role, names.map(nameOf)]));

/** In our words once, and not for each file. */
const known = logs.map((log) => ({
  log: { ...log, columns: inOurWords(log.columns) },
  knownBy: log.knownBy.map((names) => names.map(nameOf)),
}));

function ofKnownLog(names: readonly string[]): Recognised | undefined {
  const log = known.find(({ knownBy }) =>
    knownBy.some((all) => all.every((name) => names.includes(name))),
  )?.log;
  return log && { log, columns: log.columns, isEnough: true };
}

function byHeader(names: readonly string[]): Map<Role, string> {
  const found = new Map<Role, string>();
  const taken = () => [...found.values()];
  const take = (isFor: (name: string, word: string) => boolean) => {
    for (const [role, words] of HEADER_WORDS) {
      if (found.has(role)) continue;
      const name = names.find((one) => !taken().includes(one) && words.some((word) => isFor(one, word)));
      if (name !== undefined) found.set(role, name);
    }
  };
  take((name, word) => name === word);
  take((name, word) => word.length > 3 && name.includes(word));
  return found;
}

function shareOf(cells: readonly string[], isFor: (cell: string) => boolean): number {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length === 0 ? 0 : filled.filter(isFor).length / filled.length;
}

/** Takes back a column whose cells are something else than its name says, and finds what no name told. */
function byCells(
  found: Map<Role, string>,
  names: readonly string[],
  cellsOf: (name: string) => string[],
): void {
  const recipient = found.get('recipient');
  const holdsAddresses = (name: string) => shareOf(cellsOf(name), (cell) => cell.includes('@')) > 0;
  if (recipient !== undefined && !holdsAddresses(recipient)) found.delete('recipient');
  for (const [role, isFor] of BY_CELLS) {
    if (found.has(role)) continue;
    const taken = [...found.values()];
    const name = names.find((one) => !taken.includes(one) && shareOf(cellsOf(one), isFor) >= MOSTLY);
    if (name !== undefined) found.set(role, name);
  }
}

/** Whom it was sent to, and one of what tells whether it arrived. */
const isEnough = (columns: Columns): boolean =>
  columns.recipient !== undefined &&
  [columns.event, columns.reply, columns.status, columns.kind].some((names) => names !== undefined);

/**
 * What the columns of a table are: of a log that we know, by words of their names in several languages, or by what
 * stands in them. `rows` are the first rows, by the names of the columns.
 */
export function recogniseColumns(
  names: readonly string[],
  rows: readonly ReadonlyMap<string, string>[],
): Recognised {
  const ofKnown = ofKnownLog(names);
  if (ofKnown) return ofKnown;
  const sample = rows.slice(0, SAMPLE);
  const found = byHeader(names);
  byCells(found, names, (name) => sample.map((row) => (row.get(name) ?? '').slice(0, LOOKED_AT)));
  const columns: Columns = Object.fromEntries([...found].map(([role, name]) => [role, [name]]));
  return { columns, isEnough: isEnough(columns) };
}

/** What somebody chose. */
export const chosenColumns = (columns: Columns): Recognised => ({ columns, isEnough: isEnough(columns) });
