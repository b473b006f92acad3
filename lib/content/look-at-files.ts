import type { MessageKey } from '../i18n.ts';
import { defineFinding, type Look, type Severity } from './define.ts';
import { ARCHIVES, BLOCKED, endingOf, isDisguised, MACROS, PAGES } from './risky-files.ts';

interface Kind {
  id: string;
  severity: Severity;
  sentence: MessageKey;
  is: (name: string) => boolean;
}

const endsIn = (endings: ReadonlySet<string>) => (name: string) => endings.has(endingOf(name));

/** The first that fits a file is its kind. */
const KINDS: readonly Kind[] = [
  { id: 'file-disguised', severity: 'high', sentence: 'content_file_disguised', is: isDisguised },
  { id: 'file-blocked', severity: 'high', sentence: 'content_file_blocked', is: endsIn(BLOCKED) },
  { id: 'file-macro', severity: 'medium', sentence: 'content_file_macro', is: endsIn(MACROS) },
  { id: 'file-page', severity: 'medium', sentence: 'content_file_page', is: endsIn(PAGES) },
  { id: 'file-archive', severity: 'low', sentence: 'content_file_archive', is: endsIn(ARCHIVES) },
];

/** What servers take of a whole message differs; nobody refuses less than this for its size. */
const LARGE = 10 * 1024 * 1024;
const MB = 1024 * 1024;

/** Attached files by their kind, and the weight of all. */
export const lookAtFiles: Look = ({ email, size }) => {
  const names = email.attachments.flatMap(({ filename }) => (filename ? [filename] : []));
  const kinds = names.map((name) => KINDS.find(({ is }) => is(name)));
  const values = [String(Math.round(size / MB))];
  return [
    ...KINDS.map((kind) => {
      const own = names.filter((_, at) => kinds[at] === kind);
      const [first] = own;
      return (
        first !== undefined &&
        defineFinding(kind.id, kind.severity, { key: kind.sentence, values: [first] }, own)
      );
    }),
    size > LARGE && defineFinding('size-large', 'medium', { key: 'content_size_large', values }),
  ];
};
