import type { Message, Result } from '../../i18n.ts';
import { isOutlookFile, readSaved } from '../../input/saved.ts';
import type { NoticeSource } from '../../notice/notice.ts';
import { entriesOf } from '../entries-of.ts';
import type { ImportTools } from './engine.ts';
import type { ImportFile } from './import-file.ts';
import type { Imported } from './imported.ts';
import { LARGEST_MESSAGE } from './mbox.ts';

/** A header field at the beginning of a message, behind what a mailbox may have left there. */
const HEADER = /^(?:>?From .{1,300}\r?\n)?[!-9;-~]{1,80}:/;
const LOOKED_AT = 512;
/** As far as names of servers are looked for in a source. */
const LONGEST_HEAD = 64 * 1024;

const UNREADABLE: Message = { key: 'import_message_unreadable' };

const latin = (octets: Uint8Array): string => new TextDecoder('latin1').decode(octets);

/** A mail keeps its octets: each part says by itself how it is written. */
function sourceOf(octets: Uint8Array, { engine }: ImportTools): Result<NoticeSource> {
  if (isOutlookFile(octets)) return engine.readOutlook(octets);
  const isMail = HEADER.test(latin(octets.subarray(0, LOOKED_AT)));
  return isMail ? { ok: true, value: { form: 'mime', raw: octets } } : readSaved(octets);
}

/** One message: what failed of it, or that it is no bounce. */
export async function importMessage(
  octets: Uint8Array,
  tools: ImportTools,
): Promise<Pick<Imported, 'entries'> | { reason: Message }> {
  const source = sourceOf(octets, tools);
  if (!source.ok) return { reason: UNREADABLE };
  const raw = latin(octets.subarray(0, LONGEST_HEAD));
  try {
    const report = await tools.engine.diagnose(source.value);
    return { entries: entriesOf(report, { arrival: 'file', now: tools.now, raw }) };
  } catch {
    return { reason: UNREADABLE }; // one strange message among thousands must not end the others
  }
}

/** A saved message, `.eml` or `.msg`. */
export async function* importMail(file: ImportFile, tools: ImportTools): AsyncGenerator<Partial<Imported>> {
  if (file.size > LARGEST_MESSAGE) {
    yield { problems: [{ file: file.name, reason: { key: 'import_message_too_long' } }] };
    return;
  }
  const result = await importMessage(await file.read(0, file.size), tools);
  if ('reason' in result) yield { read: 1, problems: [{ file: file.name, reason: result.reason }] };
  else yield { read: 1, entries: result.entries, passed: result.entries.length > 0 ? 0 : 1 };
}
