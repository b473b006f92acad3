import { DAY } from '../days.ts';
import { entriesOf } from '../entries-of.ts';
import type { HistoryEntry } from '../entry.ts';
import type { Engine } from './engine.ts';
import type { Imported } from './imported.ts';
import { type LogRow, type RowShape, readLogRow } from './log-row.ts';
import type { NamedRow } from './named-rows.ts';
import { entryOfOwnRow } from './own-row.ts';
import { noticeOf } from './row-notice.ts';
import { createTallyCounter } from './tallies.ts';

/** A service writes down each attempt of a delay; one a day says as much. */
function createDelayFilter(): (row: LogRow) => boolean {
  const seen = new Set<string>();
  return ({ recipient, at = 0, outcome, reply }) => {
    if (outcome !== 'delayed') return true;
    const words = reply.replace(/\d/g, '').slice(0, 100);
    const key = `${recipient}|${Math.floor(at / DAY)}|${words}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}

const isFailure = ({ outcome }: LogRow): boolean => outcome === 'failed' || outcome === 'delayed';

/** The entries of a row; what the log says of the campaign, and whose log it is, comes to them. */
async function entriesOfRow(row: LogRow, { log, now }: RowShape, engine: Engine): Promise<HistoryEntry[]> {
  const report = await engine.explain(noticeOf(row));
  const { campaign } = row;
  return entriesOf(report, { arrival: 'table', now }).map((entry) => ({
    ...entry,
    ...(log?.service && { route: { ...entry.route, service: log.service } }),
    ...(campaign && { campaign }),
  }));
}

/** The rows of a log: failures become entries, the rest is counted. */
export async function* importRows(
  file: string,
  rows: AsyncIterable<NamedRow>,
  shape: RowShape,
  engine: Engine,
): AsyncGenerator<Partial<Imported>> {
  const tallies = createTallyCounter(shape.log?.id ?? 'log');
  const isWorthIt = createDelayFilter();
  for await (const row of rows) {
    const own = shape.log?.id === 'own' && 'values' in row && entryOfOwnRow(row.values, shape);
    if (own) {
      yield { read: 1, entries: [own] };
      continue;
    }
    const read = 'values' in row ? readLogRow(row.values, shape) : row;
    if ('reason' in read) {
      yield { read: 1, problems: [{ file, place: row.number, unit: 'row', reason: read.reason }] };
      continue;
    }
    const entries: HistoryEntry[] = [];
    for (const one of read.rows) {
      tallies.add(one);
      if (isFailure(one) && isWorthIt(one)) entries.push(...(await entriesOfRow(one, shape, engine)));
    }
    yield { read: 1, entries, passed: entries.length > 0 ? 0 : 1 };
  }
  yield { tallies: tallies.tallies() };
}
