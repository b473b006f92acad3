/** What the gate may look at: the first screenfuls decide, and every opened message pays for it. */
export const GATE_LIMIT = 64 * 1024;
/** What is sent to be read: a notice with a returned message of many pages, and no more. */
export const READING_LIMIT = 512 * 1024;

const names = (list: string) => new Set(list.split(' '));
const SKIPPED = names('SCRIPT STYLE TEMPLATE NOSCRIPT TITLE HEAD OBJECT');
const PARAGRAPHS = names('P BLOCKQUOTE UL OL DL PRE H1 H2 H3 H4 H5 H6 HR');
const BLOCKS = names(
  'ADDRESS ARTICLE ASIDE CENTER DD DETAILS DIV DT FIELDSET FIGURE FOOTER FORM HEADER LI MAIN NAV SECTION SUMMARY ' +
    'TABLE TBODY TFOOT THEAD TR CAPTION',
);
const CELLS = names('TD TH');

/** Of a form, the fields are its properties: one called `nodeName` stands in for its name. */
const nameOf = ({ nodeName }: Node): string =>
  typeof nodeName === 'string' ? nodeName.toUpperCase() : 'FORM';

/**
 * The words of an element as a reader sees them broken into lines, without asking for layout (`innerText` does).
 * `<wbr>` adds nothing, so that host names stay whole; hidden text counts. A form whose field is called `nextSibling`
 * would lead a walk by properties in a circle; a walker takes the tree as it is.
 */
export function visibleText(root: Element, limit: number): string {
  const lines = new LineWriter();
  const walker = root.ownerDocument.createTreeWalker(root);
  let node = walker.firstChild();
  let isPreformatted = false;

  while (node && lines.length < limit) {
    const name = nameOf(node);
    if (name === '#TEXT') lines.write(node.nodeValue ?? '', isPreformatted);
    if (name === 'BR') lines.breakLine();
    lines.atEdge(name);

    const inner = SKIPPED.has(name) ? null : walker.firstChild();
    if (inner && name === 'PRE') isPreformatted = true;
    node = inner ?? walker.nextSibling();
    while (!node) {
      const left = walker.parentNode();
      if (!left) break;
      lines.atEdge(nameOf(left));
      if (nameOf(left) === 'PRE') isPreformatted = false;
      node = walker.nextSibling();
    }
  }
  return lines.text().slice(0, limit);
}

/** Collapses white space the way a browser does, and breaks lines only between words. */
class LineWriter {
  length = 0;
  #parts: string[] = [];
  #gap = '';

  write(text: string, isPreformatted: boolean): void {
    const words = isPreformatted
      ? text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ')
      : text.replace(/[\s\u00a0]+/g, ' ');
    if (!words) return;
    const isFresh = this.#gap !== '' || this.length === 0;
    const kept = isFresh && !isPreformatted ? words.trimStart() : words;
    if (!kept) return;
    if (this.length > 0) this.#push(this.#gap);
    this.#gap = '';
    this.#push(kept);
  }

  /** A `<br>`: each one counts. */
  breakLine(): void {
    this.#gap = `${this.#gap.replace('\t', '')}\n`;
  }

  /** The start or end of an element. */
  atEdge(name: string): void {
    if (CELLS.has(name) && this.#gap === '') this.#gap = '\t';
    if (BLOCKS.has(name) && !this.#gap.includes('\n')) this.#gap = '\n';
    if (PARAGRAPHS.has(name) && !this.#gap.includes('\n\n')) this.#gap = '\n\n';
  }

  text(): string {
    return this.#parts
      .join('')
      .replace(/(?<! ) +\n/g, '\n')
      .trimEnd();
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }
}
