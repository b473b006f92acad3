import type { ImportTools } from './engine.ts';
import { type ImportFile, piecesOf } from './import-file.ts';
import { importMessage } from './import-mail.ts';
import type { Imported, Problem } from './imported.ts';
import { createMboxReader, type MboxPart } from './mbox.ts';
import { isSurelyNone } from './surely-none.ts';

async function importPart(part: MboxPart, name: string, tools: ImportTools): Promise<Partial<Imported>> {
  const problem = (reason: Problem['reason']) => ({
    read: 1,
    problems: [{ file: name, place: part.number, unit: 'message' as const, reason }],
  });
  if ('isTooLong' in part) return problem({ key: 'import_message_too_long' });
  if (isSurelyNone(part.octets)) return { read: 1, passed: 1 };
  const result = await importMessage(part.octets, tools);
  if ('reason' in result) return problem(result.reason);
  return { read: 1, entries: result.entries, passed: result.entries.length > 0 ? 0 : 1 };
}

/** A mailbox file, message by message. */
export async function* importMbox(
  file: ImportFile,
  tools: ImportTools,
  onRead: (octets: number) => void,
): AsyncGenerator<Partial<Imported>> {
  const reader = createMboxReader();
  for await (const piece of piecesOf(file, onRead)) {
    for (const part of reader.push(piece)) yield importPart(part, file.name, tools);
  }
  for (const part of reader.end()) yield importPart(part, file.name, tools);
}
