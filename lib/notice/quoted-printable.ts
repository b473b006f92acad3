/** Each `=` of such a text begins an octet, or stands before a break (RFC 2045 section 6.7). */
const other = /=(?![0-9A-F]{2}|[ \t]*(?:\n|$))/;
/** What no text has by chance: a blank, a break or the sign itself, encoded. */
const sure = /=(?:20|3D|0D)?[ \t]*(?:\n|$)|=3D/g;
const softBreak = /=[ \t]*\n/g;
const octets = /(?:=[0-9A-F]{2})+/g;

/** One may stand there by chance. */
const FEWEST = 2;

const decoder = new TextDecoder();
const octet = (hex: string): number => Number.parseInt(hex, 16);
const lettersOf = (run: string): string =>
  run.length === 3 && run < '=8'
    ? String.fromCharCode(octet(run.slice(1)))
    : decoder.decode(Uint8Array.from(run.slice(1).split('='), (hex) => octet(hex)));

/** A gateway lost the header that says how the text is encoded. */
export const withoutQuotedPrintable = (text: string): string =>
  text.includes('=') && !other.test(text) && [...text.matchAll(sure).take(FEWEST)].length === FEWEST
    ? text.replace(softBreak, '').replace(octets, lettersOf)
    : text;
