import type { ImportTools } from './engine.ts';
import type { ImportFile } from './import-file.ts';
import { importMail } from './import-mail.ts';
import { importMbox } from './import-mbox.ts';
import { importSavedHistory } from './import-saved-history.ts';
import { importTable } from './import-table.ts';
import type { Imported } from './imported.ts';
import { kindOfFile } from './kind-of-file.ts';

/** Enough to tell what a file is. */
const HEAD = 4096;

/** Files that systems put beside others; nobody chose them. */
const HIDDEN = /(?:^|\/)(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Is it a file that somebody meant? */
export const isMeant = (name: string): boolean => !HIDDEN.test(name);

async function* importByKind(
  file: ImportFile,
  tools: ImportTools,
  onRead: (octets: number) => void,
): AsyncGenerator<Partial<Imported>> {
  const kind = kindOfFile(file.name, await file.read(0, Math.min(HEAD, file.size)));
  if (typeof kind !== 'string') yield { problems: [{ file: file.name, reason: kind }] };
  else if (kind === 'mail') yield* importMail(file, tools);
  else if (kind === 'mbox') yield* importMbox(file, tools, onRead);
  else if (kind === 'history') yield* importSavedHistory(file);
  else yield* importTable(file, kind, tools, onRead);
}

/** Imports one file of whatever kind, piece by piece; a file that is gone or broken is a problem of its own. */
export async function* importFile(
  file: ImportFile,
  tools: ImportTools,
  onRead: (octets: number) => void,
): AsyncGenerator<Partial<Imported>> {
  try {
    yield* importByKind(file, tools, onRead);
  } catch (error) {
    if (!isReadError(error)) throw error;
    yield { problems: [{ file: file.name, reason: { key: 'import_file_unreadable' } }] };
  }
}

/** A file that was moved, changed or locked since it was chosen (https://w3c.github.io/FileAPI/#dfn-error-codes). */
const isReadError = (error: unknown): boolean =>
  error instanceof Error && /^(?:NotFound|NotReadable|Security|Abort)Error$/.test(error.name);
