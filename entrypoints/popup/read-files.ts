import type { Message, Result } from '../../lib/i18n.ts';
import { isOutlookFile, readSaved } from '../../lib/input/saved.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';

/** What the servers of the large providers accept, and a reader of ours takes in a second. */
const LARGEST_FILE = 25 * 1024 * 1024;

const refuse = (key: Message['key']): Result<never> => ({ ok: false, error: { key } });

/** Reads the one message that somebody chose or dropped. */
export async function readFiles(files: readonly File[]): Promise<Result<NoticeSource>> {
  const [file, ...others] = files;
  if (!file || others.length > 0) return refuse('popup_file_several');
  if (file.size > LARGEST_FILE) return refuse('popup_file_too_big');
  try {
    const octets = new Uint8Array(await file.arrayBuffer());
    if (!isOutlookFile(octets)) return readSaved(octets);
    const { readOutlook } = await import('../../lib/input/outlook.ts'); // its library comes with the first such file
    return readOutlook(octets);
  } catch {
    return refuse('popup_file_unreadable'); // a folder, or a file that is gone
  }
}
