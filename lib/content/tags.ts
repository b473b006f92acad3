import { withoutEntities } from '../notice/text-of-html.ts';

/** A start tag, an end tag, or the text between two. */
export type Token =
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/** What a tag says of itself, pictures within it (`data:`) left out. */
const LONGEST_ATTRIBUTES = 4_000;
const tagName = /^\/?([a-z][a-z0-9:-]{0,30})/i;
/** What stands in them is no text, whatever it looks like. */
const RAW: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  title: /<\/title/gi,
  textarea: /<\/textarea/gi,
};

/** Where an opened quote ends; once there is no further one, nobody looks for it again. */
function quoteFinder(html: string) {
  const last = { '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") };
  return (quote: '"' | "'", from: number): number => (from > last[quote] ? -1 : html.indexOf(quote, from));
}

const delimiter = /["'>]/g;

/** Where a tag ends: at the first `>` outside quotes. */
function endOfTag(html: string, from: number, findQuote: ReturnType<typeof quoteFinder>): number {
  for (let at = from; ; ) {
    delimiter.lastIndex = at;
    const found = delimiter.exec(html);
    if (!found) return html.length;
    if (found[0] === '>') return found.index;
    const end = findQuote(found[0] as '"' | "'", found.index + 1);
    at = (end < 0 ? found.index : end) + 1;
  }
}

/**
 * The tags and texts of a page, in one pass, however hostile it is. Nothing is built of it and nothing is ever rendered;
 * comments are left out, and the text of scripts and styles comes as text behind their tag.
 */
export function* tagsOf(html: string): Generator<Token> {
  const findQuote = quoteFinder(html);
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open < 0 ? undefined : open);
    if (text !== '') yield { kind: 'text', text };
    if (open < 0) return;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const name = tagName.exec(html.slice(open + 1, open + 34))?.[1]?.toLowerCase();
    if (!name) {
      at = open + 1;
      continue;
    }
    const end = endOfTag(html, open + 1 + name.length, findQuote);
    at = end + 1;
    if (html[open + 1] === '/') {
      yield { kind: 'close', name };
      continue;
    }
    const attributes = html.slice(open + 1 + name.length, Math.min(end, open + LONGEST_ATTRIBUTES));
    yield { kind: 'open', name, attributes };
    const closing = RAW[name];
    if (!closing) continue;
    closing.lastIndex = at;
    const stop = closing.exec(html)?.index ?? html.length;
    if (stop > at) yield { kind: 'text', text: html.slice(at, stop) };
    at = stop;
  }
}

const attribute =
  /([a-z_][\w:.-]{0,40})\s{0,9}=\s{0,9}(?:"([^"]{0,2000})|'([^']{0,2000})|([^\s"'>]{1,2000}))/gi;

/** The attributes of a tag; the first of a name counts, as in browsers. */
export function attributesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, withoutEntities(double ?? single ?? bare ?? ''));
  }
  return found;
}
