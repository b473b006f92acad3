// Reading macro strings: RFC 7208 section 7.1.

export type MacroLetter = 's' | 'l' | 'o' | 'd' | 'i' | 'p' | 'h' | 'v' | 'c' | 'r' | 't';

/** One `%{...}`. */
export interface Macro {
  letter: MacroLetter;
  /** Written as a capital: its value is URL-escaped. */
  isEscaped: boolean;
  /** How many right-hand parts are kept; all of them when absent. */
  keep?: number;
  isReversed: boolean;
  delimiters: string;
}

/** A literal text, or something to fill in. */
export type MacroPart = string | Macro;

/** Where a macro string may stand: three letters mean something in an explanation only, and only that may have blanks. */
export type MacroPlace = 'domain' | 'explanation';

/** Why a macro string is none. */
export type MacroProblem = 'bad-macro' | 'exp-only-macro' | 'bad-character';

export type MacroReading =
  | { ok: true; parts: MacroPart[]; endsInMacro: boolean }
  | { ok: false; problem: MacroProblem; start: number; end: number };

// One alternative each: a macro, an escape, literal text. They begin with different characters, so reading is linear.
const TOKEN = /%\{([slodiphcrtv])(\d*)(r?)([-.+,/_=]*)\}|%([%_-])|([!-$&-~]+)/iy;
const BLANKS = / +/y;
const ESCAPES: Record<string, string> = { '%': '%', _: ' ', '-': '%20' };
const EXPLANATION_ONLY = /^[crt]$/i;
/** What is marked when a `%` begins nothing: up to the brace that should have closed it, within reason. */
const BROKEN_MACRO = /%(?:[{(][^{}()%]{0,20}[})]?|.?)/sy;

function readMacro(token: RegExpExecArray): Macro | undefined {
  const [, letter = '', digits = '', reverse = '', delimiters = ''] = token;
  if (digits !== '' && Number(digits) === 0) return undefined; // "the value MUST be nonzero"
  return {
    letter: letter.toLowerCase() as MacroLetter,
    isEscaped: letter !== letter.toLowerCase(),
    ...(digits !== '' && { keep: Number(digits) }),
    isReversed: reverse !== '',
    delimiters: delimiters || '.',
  };
}

function refuse(text: string, start: number): MacroReading {
  if (text[start] !== '%') return { ok: false, problem: 'bad-character', start, end: start + 1 };
  BROKEN_MACRO.lastIndex = start;
  const broken = BROKEN_MACRO.exec(text)?.[0] ?? '%';
  return { ok: false, problem: 'bad-macro', start, end: start + broken.length };
}

/** Reads a macro string; an error says where. */
export function readMacroString(text: string, place: MacroPlace): MacroReading {
  const parts: MacroPart[] = [];
  let endsInMacro = false;
  let at = 0;
  while (at < text.length) {
    const pattern = place === 'explanation' && text[at] === ' ' ? BLANKS : TOKEN;
    pattern.lastIndex = at;
    const token = pattern.exec(text);
    if (token === null) return refuse(text, at);
    const end = at + token[0].length;
    const [whole, letter, , , , escaped] = token;
    if (letter !== undefined) {
      const macro = readMacro(token);
      if (macro === undefined) return { ok: false, problem: 'bad-macro', start: at, end };
      if (place === 'domain' && EXPLANATION_ONLY.test(letter))
        return { ok: false, problem: 'exp-only-macro', start: at, end };
      parts.push(macro);
    } else {
      parts.push(escaped === undefined ? whole : (ESCAPES[escaped] ?? ''));
    }
    endsInMacro = token[0].startsWith('%');
    at = end;
  }
  return { ok: true, parts, endsInMacro };
}

/** Does the string need this value? */
export const usesMacro = (parts: MacroPart[], letters: string) =>
  parts.some((part) => typeof part !== 'string' && letters.includes(part.letter));
