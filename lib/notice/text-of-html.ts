const blocks =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b[^<>]{0,2000}>/gi;
const hidden = /<(style|script|head|title)\b[^<>]{0,2000}>[\s\S]*?<\/\1>/gi;
/** A name that hides an address: `<a href="mailto:bo@corp.example">Bo Miller</a>`. */
const mailLink = /<a\b[^<>]{0,500}?href=["']?mailto:([^"'?<>\s]{3,320})[^<>]{0,500}>([^<>@]{1,80})<\/a>/gi;
const tags = /<[!/?a-z][^<>]{0,20000}>/gi;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const entities = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;

/** `&amp;` -> `&`; of names the few that machines write, what is not known stays. */
export const withoutEntities = (text: string): string =>
  text.replace(entities, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });

/** The words of a notice that comes as HTML only: text with a line per block. Nothing of it is ever rendered. */
export function textOfHtml(html: string): string {
  const words = html
    .replace(/\s+/g, ' ')
    .replace(hidden, '')
    .replace(mailLink, '$2 &lt;$1&gt;')
    .replace(blocks, '\n')
    .replace(tags, '');
  return withoutEntities(words);
}
