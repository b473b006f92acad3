import type { Message } from '../../i18n.ts';
import { isOutlookFile } from '../../input/saved.ts';
import { encodingOf } from './encoding.ts';
import { SAVED_AS } from './saved-history.ts';

/** How a file is to be read. */
export type FileKind = 'mbox' | 'mail' | 'table' | 'json' | 'history';

/** Beginnings of files that somebody may well choose, and what to do instead. */
const OTHERS: readonly (readonly [start: string, reason: Message])[] = [
  ['PK\x03\x04', { key: 'import_file_archive' }], // also Excel's own format
  ['\x1f\x8b', { key: 'import_file_archive' }],
  ['7z\xbc\xaf', { key: 'import_file_archive' }],
  ['!BDN', { key: 'import_file_outlook_data' }], // .pst and .ost, [MS-PST] 2.2.2.6
];

/** As far as a beginning is looked at. */
const LOOKED_AT = 4096;
const ENVELOPE = /^From .{1,300}\r?\n/;
const HEADER = /^[A-Za-z][\w-]{0,60}:\s/;
const MAIL_HEADER =
  /^(?:return-path|received|from|to|date|subject|message-id|mime-version|delivered-to|x-[\w-]{1,60}|content-type|dkim-signature|arc-[\w-]{1,60}|authentication-results):/im;
const BETWEEN_CELLS = /[,;\t|]/;

const textOf = (head: Uint8Array): string | undefined => {
  const encoding = encodingOf(head.subarray(0, LOOKED_AT));
  return encoding && new TextDecoder(encoding).decode(head.subarray(0, LOOKED_AT)).trimStart();
};

/** Two lines at least, cut into as many cells. */
function looksLikeTable(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r?\n|\r/, 2);
  return BETWEEN_CELLS.test(first) && BETWEEN_CELLS.test(second);
}

/** Tells by its name and its first octets what a file is; a reason where it cannot be read. */
export function kindOfFile(name: string, head: Uint8Array): FileKind | Message {
  if (head.length === 0) return { key: 'import_file_empty' };
  if (isOutlookFile(head)) return 'mail';
  const start = String.fromCharCode(...head.subarray(0, 4));
  const other = OTHERS.find(([begins]) => start.startsWith(begins));
  if (other) return other[1];
  const text = textOf(head);
  if (text === undefined) return { key: 'import_file_binary' };
  if (text === '') return { key: 'import_file_empty' };
  if (ENVELOPE.test(text) && !/\.eml$/i.test(name)) return 'mbox';
  if (text.slice(0, 200).includes(SAVED_AS)) return 'history';
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return 'table';
  if (/^[{[]/.test(text)) return 'json';
  if (HEADER.test(text) && MAIL_HEADER.test(text)) return 'mail';
  return looksLikeTable(text) && !/\.eml$/i.test(name) ? 'table' : 'mail';
}
