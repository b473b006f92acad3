import { createClassifier } from '../../../../lib/causes/classify.ts';
import { createDiagnose } from '../../../../lib/create-diagnose.ts';
import { diagnose } from '../../../../lib/diagnose.ts';
import type { ColumnQuestion, ImportTools } from '../../../../lib/history/import/engine.ts';
import type { ImportFile } from '../../../../lib/history/import/import-file.ts';
import { importFile } from '../../../../lib/history/import/import-files.ts';
import { addImported, type Imported, nothingImported } from '../../../../lib/history/import/imported.ts';
import { readOutlook } from '../../../../lib/input/outlook.ts';
import { knowledge } from '../../../../lib/knowledge.ts';

/** The time of every import in these tests. */
export const NOW = Date.UTC(2026, 10, 26, 12);

const classifier = createClassifier(knowledge);

/** Tools that ask nobody, unless they are told whom. */
export const toolsWith = (chooseColumns: ImportTools['chooseColumns'] = refuseToChoose): ImportTools => ({
  engine: {
    diagnose,
    explain: (notice) => createDiagnose(async () => notice, classifier)({ form: 'selection', text: '' }),
    readOutlook,
  },
  now: NOW,
  order: 'month-first',
  chooseColumns,
});

const refuseToChoose = async ({ file }: ColumnQuestion): Promise<never> => {
  throw new Error(`Nobody should be asked about ${file}`);
};

/** A file of these octets or this text. */
export function fileOf(name: string, content: string | Uint8Array): ImportFile {
  const octets = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: octets.length, read: async (start, end) => octets.slice(start, end) };
}

/** Everything that one file gives. */
export async function importAll(file: ImportFile, tools = toolsWith()): Promise<Imported> {
  const all = nothingImported();
  for await (const some of importFile(file, tools, () => {})) addImported(all, some);
  return all;
}

/** Pieces of a text, cut wherever. */
export async function* inPieces<T extends string | Uint8Array>(content: T, size: number): AsyncGenerator<T> {
  for (let at = 0; at < content.length; at += size) yield content.slice(at, at + size) as T;
}

/** All that a generator gives. */
export async function gather<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
