import type { Result } from '../i18n.ts';
import type { NoticeSource } from '../notice/notice.ts';

/** The signature of a compound file, which is what Outlook saves ([MS-CFB] section 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A picture or an archive shows a zero octet here; a mail has none (RFC 5322 section 2.2). */
const LOOKED_AT = 4096;
const HEADER = /^[A-Za-z][\w-]{0,60}:/;
/** `From ann@acme.example Thu Nov 26`, as mailboxes begin a message. */
const ENVELOPE = /^From .{1,200}\r?\n/;

/** Is it a message that Outlook saved as `.msg`? */
export const isOutlookFile = (octets: Uint8Array): boolean =>
  COMPOUND.every((octet, at) => octets[at] === octet);

/** Messages between pages and worker are JSON, so characters travel; a mail that is not UTF-8 is Western as a rule. */
function decode(octets: Uint8Array): string | undefined {
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (octets.subarray(0, LOOKED_AT).includes(0)) return;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

/** Reads a saved message, or a text file with the words of one. */
export function readSaved(octets: Uint8Array): Result<NoticeSource> {
  const raw = decode(octets)?.replace(ENVELOPE, '');
  if (raw === undefined) return { ok: false, error: { key: 'popup_file_no_mail' } };
  if (raw.trim() === '') return { ok: false, error: { key: 'popup_file_empty' } };
  if (HEADER.test(raw)) return { ok: true, value: { form: 'mime', raw } };
  return { ok: true, value: { form: 'selection', text: raw } };
}
