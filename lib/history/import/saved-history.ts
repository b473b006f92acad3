import type { History } from '../entry.ts';

/** How a saved history begins. */
export const SAVED_AS = '"format":"bounce-lens-history"';

/** Of the format; a newer one may hold what this version does not know. */
export const SAVED_VERSION = 1;

/** Records in one piece: few enough to be written without a pause that anybody notices. */
const PIECE = 200;

function* recordsOf(name: string, records: readonly object[]): Generator<string> {
  yield `"${name}":[`;
  for (let start = 0; start < records.length; start += PIECE) {
    const lines = records.slice(start, start + PIECE).map((record) => JSON.stringify(record));
    yield `${start > 0 ? ',' : ''}\n${lines.join(',\n')}`;
  }
  yield ']';
}

/** A whole history as JSON, piece by piece: a record on each line. */
export function* savedHistory({ entries, tallies, marks }: History, now: number): Generator<string> {
  yield `{${SAVED_AS},"version":${SAVED_VERSION},"saved":"${new Date(now).toISOString()}",\n`;
  yield* recordsOf('entries', entries);
  yield ',\n';
  yield* recordsOf('tallies', tallies);
  yield ',\n';
  yield* recordsOf('marks', marks);
  yield '}\n';
}
