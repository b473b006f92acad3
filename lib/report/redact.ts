/** What a local part may hold (RFC 5321 section 4.1.2), in any script (RFC 6531). */
const ATOM = "[\\p{L}\\p{M}\\p{N}_.!#$%&'*+/=?^`{|}~-]";
/** What is left of it in a link, where the rest stands as `%2B`. */
const ESCAPED = '[\\p{L}\\p{M}\\p{N}_.%+~-]';
/** A domain, or the address of a server in brackets. */
const HOST = '(?=[\\p{L}\\p{N}_-]{1,63}\\.[\\p{L}\\p{N}-]|\\[)';
/**
 * The local part of an address: 64 octets by RFC 5321 section 4.5.3.1.1; forwards and bounce addresses put others into it,
 * and are longer. A quoted one may hold blanks; in links `@` stands as `%40`.
 */
const LOCAL_PART = new RegExp(
  `(?:(?<!${ATOM})${ATOM}{1,2000}|"[^"\\n]{1,128}")([@\\uff20])${HOST}|(?<!${ESCAPED})${ESCAPED}{1,2000}(%40)${HOST}`,
  'giu',
);

/** A text that names nobody: addresses keep their domain, because it is what an administrator needs. */
export const redact = (text: string, hidden: string): string =>
  text.replace(LOCAL_PART, (_, at = '', escaped = '') => `${hidden}${at}${escaped}`);

/** A text as a pattern that means it and nothing else. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Finds these patterns where they stand alone, in any script: replies name a mailbox without its domain, too. */
export const alone = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
