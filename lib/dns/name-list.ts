/** How many names one sentence holds; the rest is in the records. */
const MAX_NAMED = 5;

/** `a, b, c`: the first few names. */
export const listNames = (names: readonly string[]): string =>
  names.slice(0, MAX_NAMED).join(', ') + (names.length > MAX_NAMED ? ', …' : '');
