import type { Columns } from '../../../lib/history/import/define-log.ts';
import type { ImportTools } from '../../../lib/history/import/engine.ts';
import { importFile } from '../../../lib/history/import/import-files.ts';
import { addImported, type Imported, nothingImported } from '../../../lib/history/import/imported.ts';
import { readOutlook } from '../../../lib/input/outlook.ts';
import { diagnose, explain } from '../../shell/knowledge.ts';
import { readTables } from '../../shell/tables.ts';
import type { Chosen, FromWorker, Progress, ToWorker } from './protocol.ts';

/** So often the page hears how far we are; milliseconds. */
const BEAT = 150;
/** The page keeps so many at once in a moment that nobody notices. */
const MOST_AT_ONCE = 100;

/** What the worker needs of the page. */
export interface Page {
  say: (message: FromWorker) => void;
  /** When the page has kept the last batch. */
  whenKept: () => Promise<void>;
  whenChosen: () => Promise<Columns | undefined>;
}

const isFull = ({ entries, tallies, problems }: Imported): boolean =>
  entries.length + tallies.length + problems.length >= MOST_AT_ONCE;

/** A batch in parts that the page can keep in a moment each. */
function* partsOf(batch: Imported): Generator<Imported> {
  const { read, passed } = batch;
  const rest = { ...batch, read: 0, passed: 0 };
  let isFirst = true;
  do {
    const part: Imported = {
      ...(isFirst ? { read, passed } : { read: 0, passed: 0 }),
      entries: rest.entries.splice(0, MOST_AT_ONCE),
      tallies: rest.tallies.splice(0, 5 * MOST_AT_ONCE),
      marks: rest.marks.splice(0, MOST_AT_ONCE),
      problems: rest.problems.splice(0, 10 * MOST_AT_ONCE),
    };
    isFirst = false;
    yield part;
  } while (rest.entries.length + rest.tallies.length + rest.marks.length + rest.problems.length > 0);
}

const asImportFile = ({ name, file }: Chosen) => ({
  name,
  size: file.size,
  read: async (start: number, end: number) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});

/** Reads and diagnoses files one after the other, and hands over what they give; it never is ahead of the page by more than a batch. */
export async function importFiles(order: Extract<ToWorker, { kind: 'start' }>, page: Page): Promise<void> {
  await readTables();
  const { files, now } = order;
  const tools: ImportTools = {
    engine: { diagnose, explain, readOutlook },
    now,
    order: order.order,
    chooseColumns: async (question) => {
      page.say({ kind: 'question', question });
      return page.whenChosen();
    },
  };
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  let batch = nothingImported();
  let last = performance.now();
  let isKept: Promise<void> = Promise.resolve();

  /** The page keeps one batch while the next is made. */
  const handOver = async (progress: Progress) => {
    for (const imported of partsOf(batch)) {
      await isKept;
      page.say({ kind: 'batch', imported, progress });
      isKept = page.whenKept();
    }
    batch = nothingImported();
    last = performance.now();
  };
  for (const [at, chosen] of files.entries()) {
    const progress: Progress = { done: before, total, name: chosen.name, place: at + 1, count: files.length };
    const onRead = (octets: number) => {
      progress.done = before + octets;
    };
    for await (const some of importFile(asImportFile(chosen), tools, onRead)) {
      addImported(batch, some);
      if (isFull(batch) || performance.now() - last > BEAT) await handOver({ ...progress });
    }
    before += chosen.file.size;
    if (performance.now() - last > BEAT || at === files.length - 1)
      await handOver({ ...progress, done: before });
  }
  await isKept;
  page.say({ kind: 'done' });
}
