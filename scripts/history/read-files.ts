import { readFileSync } from 'node:fs';
import { createClassifier } from '../../lib/causes/classify.ts';
import { createDiagnose } from '../../lib/create-diagnose.ts';
import { diagnose } from '../../lib/diagnose.ts';
import type { History } from '../../lib/history/entry.ts';
import type { ImportTools } from '../../lib/history/import/engine.ts';
import type { ImportFile } from '../../lib/history/import/import-file.ts';
import { importFile } from '../../lib/history/import/import-files.ts';
import { addImported, type Imported, nothingImported } from '../../lib/history/import/imported.ts';
import { readOutlook } from '../../lib/input/outlook.ts';
import { knowledge } from '../../lib/knowledge.ts';

/** The same tools as the page has; of a table that nobody knows the guess is taken, as there is nobody to ask. */
function toolsAt(now: number): ImportTools {
  const classifier = createClassifier(knowledge);
  return {
    engine: {
      diagnose,
      explain: (notice) => createDiagnose(async () => notice, classifier)({ form: 'selection', text: '' }),
      readOutlook,
    },
    now,
    order: 'day-first',
    chooseColumns: async ({ guess }) => guess,
  };
}

function fileAt(path: string): ImportFile {
  const octets = new Uint8Array(readFileSync(path));
  return { name: path, size: octets.length, read: async (start, end) => octets.subarray(start, end) };
}

/** All that files hold: mails, mailboxes, logs and saved histories; a bounce that is in two of them counts once. */
export async function readFiles(
  paths: readonly string[],
  now: number,
): Promise<{ history: History; imported: Imported }> {
  const tools = toolsAt(now);
  const imported = nothingImported();
  for (const path of paths)
    for await (const some of importFile(fileAt(path), tools, () => {})) addImported(imported, some);
  const history = {
    entries: byId(imported.entries),
    tallies: byId(imported.tallies),
    marks: byId(imported.marks),
  };
  return { history, imported };
}

const byId = <Item extends { id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];
