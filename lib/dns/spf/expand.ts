import type { Macro, MacroLetter, MacroPart } from './macro.ts';

/** What stands for each letter. */
export type MacroValues = Record<MacroLetter, string>;

/** RFC 1035 section 2.3.4, without the root. */
const MAX_NAME = 253;
const UNRESERVED = /[A-Za-z0-9._~-]/;

const escapeOctet = (octet: number) => {
  const character = String.fromCharCode(octet);
  return UNRESERVED.test(character) ? character : `%${octet.toString(16).toUpperCase().padStart(2, '0')}`;
};

/** RFC 3986 section 2.3: everything but the unreserved characters is escaped. */
const escapeForUrl = (text: string) => Array.from(new TextEncoder().encode(text), escapeOctet).join('');

function splitAt(text: string, delimiters: string): string[] {
  const parts = [''];
  for (const character of text) {
    if (delimiters.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function fillIn({ letter, keep, isReversed, delimiters, isEscaped }: Macro, values: MacroValues): string {
  const parts = splitAt(values[letter], delimiters);
  if (isReversed) parts.reverse();
  const text = (keep === undefined ? parts : parts.slice(-keep)).join('.');
  return isEscaped ? escapeForUrl(text) : text;
}

/** Fills in the macros of a string (RFC 7208 section 7.3). */
export const expandMacros = (parts: MacroPart[], values: MacroValues): string =>
  parts.map((part) => (typeof part === 'string' ? part : fillIn(part, values))).join('');

/** Fills in a name to ask for: without its final dot, cut from the left at a dot to what DNS can carry (section 7.3). */
export function expandName(parts: MacroPart[], values: MacroValues): string {
  let name = expandMacros(parts, values).replace(/\.$/, '');
  while (name.length > MAX_NAME && name.includes('.')) name = name.slice(name.indexOf('.') + 1);
  return name;
}
