import type { TextRecord } from './answer.ts';

/** Longest text shown of one record; the longest useful record, a 4096-bit DKIM key, has about 750 characters. */
const MAX_SHOWN = 2_000;

// Controls can drive a terminal, bidirectional controls can reorder what a person reads.
const INVISIBLE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const concatenate = (strings: Uint8Array[]) => {
  const octets = new Uint8Array(strings.reduce((length, string) => length + string.length, 0));
  let offset = 0;
  for (const string of strings) {
    octets.set(string, offset);
    offset += string.length;
  }
  return octets;
};

/** Joins the strings of one TXT record and reads them; joined first, as a character may be cut in two. */
export function readText(strings: Uint8Array[]): TextRecord {
  const octets = concatenate(strings);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets), isUtf8: true };
  } catch {
    return { text: new TextDecoder('latin1').decode(octets), isUtf8: false };
  }
}

/** Text of a stranger, made fit to be shown: invisible characters spelled out, the length capped. */
export function asShown(text: string): string {
  const cut = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  return cut.replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
