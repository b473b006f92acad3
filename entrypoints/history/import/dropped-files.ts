import type { Chosen } from './protocol.ts';

/** Folders within folders; more were made to be endless. */
const DEEPEST = 20;
/** Nobody exports more bounces one by one. */
const MOST_FILES = 50_000;

const entriesIn = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve) => {
    const next = () =>
      reader.readEntries(
        (some) => {
          all.push(...some);
          if (some.length === 0 || all.length > MOST_FILES) resolve(all);
          else next(); // a hundred at a time
        },
        () => resolve(all),
      );
    next();
  });
};

const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

async function filesIn(entry: FileSystemEntry, depth: number): Promise<Chosen[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    return file ? [{ name, file }] : [];
  }
  if (!entry.isDirectory || depth > DEEPEST) return [];
  const files: Chosen[] = [];
  for (const inner of await entriesIn(entry as FileSystemDirectoryEntry)) {
    if (files.length > MOST_FILES) break;
    files.push(...(await filesIn(inner, depth + 1)));
  }
  return files;
}

/** What was dropped, folders opened. What the drop holds has to be asked for at once: it is gone after the event. */
export function droppedFiles(data: DataTransfer): Promise<Chosen[]> {
  const plain = chosenFiles(data.files);
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(plain);
  return Promise.all(entries.map((entry) => filesIn(entry, 0))).then((all) => all.flat());
}

/** What was chosen, with the folder where one was. */
export const chosenFiles = (files: Iterable<File>): Chosen[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
