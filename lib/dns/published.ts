/** A character-string of a TXT record holds 255 octets at most (RFC 1035 section 3.3.14). */
const MAX_STRING = 255;

const quote = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A TXT record as one line of a zone file (RFC 1035 section 5.1), long texts in several strings. */
export function asTxtLine(name: string, text: string): string {
  const strings = text.match(new RegExp(`.{1,${MAX_STRING}}`, 'gs')) ?? [''];
  return `${name} TXT ${strings.map(quote).join(' ')}`;
}
