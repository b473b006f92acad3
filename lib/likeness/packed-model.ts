/** Weights have 21 steps: finer ones answer no better on replies that the model was not taught, and take a fifth more of the download. */
export const FARTHEST_STEP = 10;
/** No step: the 21 characters around this one, `5` to `I`, are none that JSON has to escape. */
const ZERO = '?'.charCodeAt(0);

/** A character for each weight, counted in steps. */
export const packWeights = (steps: readonly number[]): string =>
  String.fromCharCode(...steps.map((step) => ZERO + step));

/** The weights of such a text. */
export const unpackWeights = (packed: string, scale: number): Float32Array =>
  Float32Array.from(packed, (char) => (char.charCodeAt(0) - ZERO) * scale);

/** Sorted terms, a line each; of a pair that begins like the one before only the space and the second word. */
export function packTerms(terms: readonly string[]): string {
  let before = '';
  const lines = terms.map((term) => {
    const [first = '', second] = term.split(' ');
    const line = second !== undefined && first === before ? ` ${second}` : term;
    before = first;
    return line;
  });
  return lines.join('\n');
}

/** The terms of such a text. */
export function unpackTerms(packed: string): string[] {
  let first = '';
  return packed.split('\n').map((line) => {
    if (line.startsWith(' ')) return first + line;
    first = line.split(' ', 1)[0] ?? '';
    return line;
  });
}
