const XHTML = '"http://www.w3.org/1999/xhtml"';
const MATHML = '"http://www.w3.org/1998/Math/MathML"';

/** Preact as it is published, by what it does not do for us: set markup, and draw formulas. */
const IDLE: readonly [piece: string, instead: string][] = [
  ['v=/^m(i|n|o|s|text|space)$/,', ''],
  [`:"math"==C?f=${MATHML}:f||`, ':f||'],
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  [
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
    '(',
  ],
  [`("foreignObject"==C||${MATHML}==f&&v.test(C))&&(f=${XHTML}),`, ''],
];

/**
 * Preact without its way to set markup, which nothing of ours may use and which linters of extensions warn of, and
 * without MathML. Another version of it is written otherwise: then this has to be looked at again.
 */
export function withoutMarkup(code: string): string {
  return IDLE.reduce((rest, [piece, instead]) => {
    if (!rest.includes(piece)) throw new Error(`This Preact has no ${piece}`);
    return rest.replace(piece, () => instead);
  }, code);
}
