/** The text of an element on one line. */
export function lineOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Is somebody writing here? True in, on and around a field. */
export function isBeingWritten(element: Element): boolean {
  const field = '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';
  return element.closest(field) !== null || element.querySelector(field) !== null;
}

/** The last of these elements that stands before `node` in document order. */
export function lastBefore(elements: Iterable<Element>, node: Node): Element | undefined {
  let last: Element | undefined;
  for (const element of elements) {
    if (node.compareDocumentPosition(element) & 2) last = element; // 2: Node.DOCUMENT_POSITION_PRECEDING
  }
  return last;
}
