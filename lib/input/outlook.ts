import type { Message, Result } from '../i18n.ts';
import type { NoticeSource } from '../notice/notice.ts';
import { textOfHtml } from '../notice/text-of-html.ts';
import { type Stream, streamsIn } from './compound.ts';

/** What the reader looks at. */
const LONGEST_TEXT = 128 * 1024;
/** A notice names few people and returns one message; more parts say nothing new. */
const MOST_PARTS = 20;

/** Properties of a message by their tags ([MS-OXPROPS]). */
const SUBJECT = '0037';
const HEADERS = '007D';
const SENDER_NAME = '0C1A';
const SENDER_ADDRESS = '5D01';
const SUPPLEMENT = '0C1B'; // of a recipient: the server's reply
const REPORT = '1001';
const BODY = '1000';
const HTML = '1013';
const DATA = '3701'; // of an attachment: its octets, or the message that it is

/** A delivery report (RFC 3464), or headers of the returned message, whatever the attachment is called. */
const REPORT_PART = /^(?:reporting-mta|final-recipient|received|return-path|from):/im;

/** By their path below the root; names ignore case. */
type Streams = ReadonlyMap<string, Stream>;

const octetsOf = (streams: Streams, path: string): Uint8Array | undefined =>
  streams.get(path.toUpperCase())?.(2 * LONGEST_TEXT);

/** A text property: UTF-16, or in older files one octet for each character; HTML is kept as octets ([MS-OXMSG] 2.1.3). */
function textIn(streams: Streams, folder: string, tag: string): string {
  const stream = (type: string) => octetsOf(streams, `${folder}__substg1.0_${tag}${type}`);
  const wide = stream('001F');
  if (wide) return new TextDecoder('utf-16le').decode(wide);
  const octets = stream('001E') ?? stream('0102');
  if (!octets) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

/** The folders of recipients or attachments, in their order. */
function foldersOf(streams: Streams, name: string): string[] {
  const start = `__${name}_VERSION1.0_#`;
  const folders = [...streams.keys()].flatMap((path) =>
    path.startsWith(start) ? `${path.slice(0, path.indexOf('/') + 1)}` : [],
  );
  return [...new Set(folders)].filter((folder) => folder !== '').slice(0, MOST_PARTS);
}

function partsIn(streams: Streams): string[] {
  const recipients = foldersOf(streams, 'RECIP').flatMap((folder) => [
    textIn(streams, folder, SUPPLEMENT),
    textIn(streams, folder, REPORT),
  ]);
  const attached = foldersOf(streams, 'ATTACH').flatMap((folder) => [
    textIn(streams, folder, DATA),
    textIn(streams, `${folder}__SUBSTG1.0_${DATA}000D/`, HEADERS),
  ]);
  return [...recipients, ...attached.filter((text) => REPORT_PART.test(text))];
}

/** Reads a message that Outlook saved: what it says, what each recipient's server replied, and what came back. */
export function readOutlook(octets: Uint8Array): Result<NoticeSource> {
  const unreadable: { ok: false; error: Message } = { ok: false, error: { key: 'popup_file_unreadable' } };
  const streams = streamsIn(octets);
  if (!streams) return unreadable;
  const html = textIn(streams, '', HTML);
  const body = textIn(streams, '', BODY).trim() || textOfHtml(html);
  const parts = [body, textIn(streams, '', REPORT), ...partsIn(streams)];
  const text = parts
    .map((part) => part.replaceAll('\0', '').trim())
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(0, LONGEST_TEXT);
  if (text === '') return unreadable;
  const from = [textIn(streams, '', SENDER_NAME), textIn(streams, '', SENDER_ADDRESS)];
  const subject = textIn(streams, '', SUBJECT);
  return { ok: true, value: { form: 'shown', text, subject, from: from.filter(Boolean).join(' ') } };
}
