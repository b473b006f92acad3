import { type Part, readTags, repeatedTags, type Tag, type TagList } from '../tags.ts';
import { readReportUris } from './report-uri.ts';
import { REMOVED_TAGS, REPORT_TAGS, TAG_VALUES } from './tag-values.ts';

/** What can be wrong with the text of one record; `dmarc-` before it is the id of the finding. */
export type SyntaxId =
  | 'escaped-semicolon'
  | 'leading-blank'
  | 'many-uris'
  | 'p-missing'
  | 'p-not-second'
  | 'part-malformed'
  | 'report-uri'
  | 'size-suffix'
  | 'tag-duplicate'
  | 'tag-invalid'
  | 'tag-removed'
  | 'tag-unknown';

/** One remark on a record; `detail` is the tag, or the part as written. */
export interface SyntaxRemark {
  id: SyntaxId;
  detail: string;
  /** UTF-16 units of the record. */
  start: number;
  end: number;
}

/** More than receivers have to serve (RFC 7489 section 6.2). */
const MAX_URIS = 2;
/** `v`, the equals sign with optional blanks, the value by case; then a semicolon or the end (RFC 9989 section 4.8). */
const VERSION = /^[ \t]{0,20}[vV][ \t]{0,20}=[ \t]{0,20}DMARC1[ \t]{0,20}(?:;|$)/;
/** The same in quotes, in other letters, of another version, without `v=`, or with something else than a semicolon behind it. */
const MISSPELT =
  /^[\s"'\u201c\u201d]{0,20}(?:v\s{0,20}=\s{0,20}DMARC(?:\s?\d{1,3}(?:\.\d{1,3})?)?|DMARC\s?1(?:\.\d{1,3})?)(?![a-z\d])/i;
const ESCAPED = /^\s{0,20}v\s{0,20}=\s{0,20}DMARC1\s{0,20}\\;/i;

/** Is this TXT record a DMARC record? A blank before it is tolerated by most receivers, so it counts. */
export const isDmarc = (text: string) => VERSION.test(text);

/** The beginning of a text that was meant as a DMARC record and is none. */
export const misspeltVersion = (text: string): string | undefined =>
  isDmarc(text) ? undefined : MISSPELT.exec(text)?.[0];

const remark = (id: SyntaxId, { start, end }: Pick<Part, 'start' | 'end'>, detail = ''): SyntaxRemark => ({
  id,
  detail,
  start,
  end,
});

function inspectReports(tag: Tag): SyntaxRemark[] {
  const offset = tag.end - tag.value.length;
  const uris = readReportUris(tag.value).map((one) => ({
    ...one,
    start: offset + one.start,
    end: offset + one.end,
  }));
  const useless = uris.find(({ host }) => host === undefined);
  const limited = uris.find(({ hasSizeLimit }) => hasSizeLimit);
  return [
    ...(useless ? [remark('report-uri', useless, tag.name)] : []),
    ...(limited ? [remark('size-suffix', limited, tag.name)] : []),
    ...(uris.length > MAX_URIS ? [remark('many-uris', tag, tag.name)] : []),
  ];
}

function inspectTag(tag: Tag, index: number): SyntaxRemark[] {
  const { name, value } = tag;
  if (name.toLowerCase() === 'v' && index === 0) return []; // `isDmarc` looked at it
  if (REPORT_TAGS.includes(name)) return inspectReports(tag);
  if (REMOVED_TAGS.includes(name)) return [remark('tag-removed', tag, name)];
  const pattern = Object.hasOwn(TAG_VALUES, name) ? TAG_VALUES[name] : undefined;
  if (pattern === undefined) return [remark('tag-unknown', tag, name)];
  if (!pattern.test(value)) return [remark('tag-invalid', tag, name)];
  return name === 'p' && index !== 1 ? [remark('p-not-second', tag, name)] : [];
}

/** Every remark on the tags of a DMARC record, in record order, what is missing last. */
export function inspectTags(list: TagList, text: string): SyntaxRemark[] {
  const repeated = new Set(repeatedTags(list));
  const found = [
    ...list.tags.flatMap((tag, index) =>
      repeated.has(tag) ? [remark('tag-duplicate', tag, tag.name)] : inspectTag(tag, index),
    ),
    ...list.malformed.map((part) => remark('part-malformed', part, part.text)),
  ].sort((one, other) => one.start - other.start);
  const blanks = text.length - text.trimStart().length;
  return [
    ...(blanks > 0 ? [remark('leading-blank', { start: 0, end: blanks })] : []),
    ...found,
    ...(list.tags.some(({ name }) => name === 'p')
      ? []
      : [remark('p-missing', { start: 0, end: text.length })]),
  ];
}

/** Every remark on a text that stands where a DMARC record should. */
export function inspectDmarc(text: string): SyntaxRemark[] {
  if (isDmarc(text)) return inspectTags(readTags(text), text);
  const start = text.indexOf('\\;');
  if (ESCAPED.test(text)) return [remark('escaped-semicolon', { start, end: start + 2 })];
  const head = misspeltVersion(text);
  return head === undefined ? [] : [remark('tag-invalid', { start: 0, end: head.length }, 'v')];
}
