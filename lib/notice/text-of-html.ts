/** Each begins a line; the break that the source makes behind it is none of the text's. */
const blocks =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b[^<>]{0,2000}>(?:\r?\n)?/gi;
const hidden = /<(style|script|head|title)\b[^<>]{0,2000}>(?:(?!<\1\b)[\s\S])*?<\/\1>/gi;
/** A name that hides an address: `<a href="mailto:bo@corp.example">Bo Miller</a>`. */
const mailLink = /<a\b[^<>]{0,500}?href=["']?mailto:([^"'?<>\s]{3,320})[^<>]{0,500}>([^<>@]{1,80})<\/a>/gi;
const tags = /<[!/?a-z][^<>]{0,20000}>/gi;

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  szlig: 'ß',
  laquo: '«',
  raquo: '»',
  ndash: '–',
};
/** What stands over or under a letter: `&eacute;`, `&Ccedil;`. */
const marks: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};
const entities = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;

const marked = (name: string): string | undefined => {
  const mark = marks[name.slice(1)];
  return mark && (name.charAt(0) + mark).normalize();
};

/** `&amp;` -> `&`, `&uuml;` -> `ü`; of names the few that machines write, what is not known stays. */
export const withoutEntities = (text: string): string =>
  text.replace(entities, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? marked(name) ?? whole;
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });

/** Lines of the source are lines of the page. */
const laidOut = /<pre\b|white-space: ?(?:pre|break)/i;
const textNode = />[^<]+/g;
const withBreaks = (text: string): string => text.replace(/\r?\n/g, '<br>').replace(/ {2,}/g, '&nbsp; ');

/** A label and its value in two cells of a row; a `To:` is the reader's own as often as not. */
const labelCell = /(?<!\bto)([:：])\s?(?:<\/\w{1,6}>\s?){0,4}<\/t[dh]>\s{0,9}<t[dh]\b[^<>]{0,2000}>/gi;

/** Stands for a break until those of the source are blanks. */
const BREAK = '\0';

/** The words of a notice that comes as HTML only: text with a line per block. Nothing of it is ever rendered. */
export function textOfHtml(html: string): string {
  const words = (laidOut.test(html) ? html.replace(textNode, withBreaks) : html)
    .replace(hidden, '')
    .replace(mailLink, '$2 &lt;$1&gt;')
    .replace(labelCell, '$1&#9;')
    .replace(blocks, BREAK)
    .replace(tags, '')
    .replace(/\s+/g, ' ')
    .replaceAll(BREAK, '\n');
  return withoutEntities(words);
}
