import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { NoticeSource } from '../../lib/notice/notice.ts';

/** What a label says of one recipient; lists hold everything acceptable, best first; what is absent is not scored. */
export interface Expected {
  address?: string;
  intended?: string;
  buckets?: string[];
  reasons?: string[];
  permanence?: string;
  actors?: string[];
  replyCodes?: string[];
  enhancedCodes?: string[];
}

/** One labelled mail or reply, in the format of ../shared/corpus/README.md. */
export interface Row {
  /** Id or file. */
  name: string;
  source: NoticeSource;
  /** The text as it was written, for "does the evidence occur in it?"; empty where an encoding hides it. */
  written: string;
  /** Chosen by the hash of the text: of these only totals are ever shown, so that nobody tunes to them. */
  isKeptApart: boolean;
  kinds: string[];
  genuineness?: string;
  lang?: string;
  recipients: Expected[];
}

interface Label extends Expected {
  id?: string;
  file?: string;
  text?: string;
  from?: string;
  subject?: string;
  lang?: string;
  kind?: string;
  kindAlso?: string[];
  genuineness?: string;
  recipient?: string;
  recipients?: Expected[];
}

const labelsOf = (path: URL): Label[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label);

const isKeptApart = (content: string | Uint8Array): boolean =>
  (createHash('sha256').update(content).digest()[0] ?? 0) % 3 === 0;

export const isBounce = (kind: string | undefined): boolean => kind === 'failure' || kind === 'delay';

/** `replies.jsonl`: a row without a kind is a failure, or a delay if the reply says so. */
export function repliesIn(corpus: URL): Row[] {
  return labelsOf(new URL('replies.jsonl', corpus)).map((label) => {
    const text = label.text ?? '';
    const isShown = label.from !== undefined || label.subject !== undefined;
    return {
      name: label.id ?? '',
      source: isShown
        ? { form: 'shown', text, from: label.from ?? '', subject: label.subject ?? '' }
        : { form: 'selection', text },
      written: text,
      isKeptApart: isKeptApart(text),
      kinds: label.kind ? [label.kind, ...(label.kindAlso ?? [])] : ['failure', 'delay'],
      ...(label.genuineness && { genuineness: label.genuineness }),
      ...(label.lang && { lang: label.lang }),
      recipients:
        label.kind && !isBounce(label.kind)
          ? []
          : [{ ...label, ...(label.recipient && { address: label.recipient }) }],
    };
  });
}

/** `notices/` and `not-bounces/`: whole mails, and texts that somebody pasted. */
export function mailsIn(folder: URL): Row[] {
  return labelsOf(new URL('labels.jsonl', folder)).map((label) => {
    const file = label.file ?? '';
    const raw = readFileSync(new URL(file, folder));
    const written = raw.toString('latin1');
    return {
      name: file,
      source: file.endsWith('.txt')
        ? { form: 'selection', text: raw.toString('utf8') }
        : { form: 'mime', raw },
      written: written.includes('base64') ? '' : written.replace(/=\r?\n/g, ''),
      isKeptApart: isKeptApart(raw),
      kinds: [label.kind ?? 'failure', ...(label.kindAlso ?? [])],
      ...(label.genuineness && { genuineness: label.genuineness }),
      ...(label.lang && { lang: label.lang }),
      recipients: label.recipients ?? [],
    };
  });
}

/** Of the folders that are here, the rows that may be looked at: those kept apart for measuring are never learned from. */
export const openRowsIn = (folders: readonly URL[], read: (folder: URL) => Row[]): Row[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap(read)
    .filter((row) => !row.isKeptApart);
