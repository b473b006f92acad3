/** Control characters, and those that turn the reading direction (UAX 9 section 2). */
const CONTROLS = /[^\P{Cc}\t\n\r]|\p{Bidi_C}/gu;

/**
 * Text of a stranger, safe to stand beside ours: such characters are
 * replaced one for one, so that offsets into the text still hold.
 */
export function harmless(text: string): string {
  return text.replace(CONTROLS, '\ufffd');
}

/** The beginning of a text that is too long to show. */
export function shortened(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
