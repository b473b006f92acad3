/** A text's lines, whichever way they end; an expression would take ten times as long over a notice. */
export const linesOf = (text: string, most?: number): string[] =>
  (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text).split('\n', most);
