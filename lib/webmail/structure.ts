import { eitherOf } from './parts.ts';
import type { Webmail } from './webmail.ts';

/** An issue takes 65,536 characters; a table of the selectors stands before it. */
const LONGEST = 60_000;
/** Where the mail stands in a page that is too long as a whole. */
const MIDDLE = '[role="main"], [data-app-section]';
/** Deeper only mail is, and stacks end. */
const DEEPEST = 200;

/** Attributes of which more stays than our selectors name: words of the page's code, never somebody's. */
const OPEN: Readonly<Record<string, RegExp>> = {
  // Classes of a mail's own HTML are prefixed with `m_1` or `x_` and do not match.
  class: /^[a-z][a-z0-9]{0,12}$/i,
  role: /^(?:alert|application|article|banner|button|complementary|dialog|document|form|grid(?:cell)?|group|heading|img|link|list(?:box|item)?|log|main|menu(?:item)?|navigation|none|option|presentation|region|row|search|separator|status|tab(?:list|panel)?|text(?:box)?|toolbar|tree(?:item)?)$/,
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z]{2,3}(?:-[A-Z]{2})?$/,
  contenteditable: /^(?:true|false|plaintext-only)$/,
  'aria-expanded': /^(?:true|false)$/,
  'aria-selected': /^(?:true|false)$/,
  'aria-hidden': /^(?:true|false)$/,
  'aria-level': /^\d$/,
};
/** What is a property of its form by its name: one called `attributes` would stand in for those of the form. */
const FIELDS = 'button, fieldset, img, input, object, output, select, textarea';
const NAMES = /^(?:aria|data)-[a-z-]{1,40}$/;
const SKIPPED = /^(?:script|style|template|svg|noscript|link|meta)$/;

/** What stays of a page. */
interface Rules {
  /** What our own selectors name: ids, classes, attributes. */
  words: ReadonlySet<string>;
  /** What finds a mail, whose HTML says nothing about the page. */
  mail: string;
  /** Of no window: nothing that is made in it loads, runs or is shown. */
  page: Document;
}

/**
 * A page as HTML from which everything is taken that a person could have written: no text, no address, no label; of
 * values only what our own selectors name, roles and class names. Equal neighbours are shown once. The page is a copy:
 * its fields lose their names.
 */
export function structureOf(root: Element, { selectors }: Pick<Webmail, 'selectors'>): string {
  for (const field of root.querySelectorAll(FIELDS)) {
    field.removeAttribute('name');
    field.removeAttribute('id');
  }
  const { css } = selectors.body;
  const named = `${Object.values(selectors).map(eitherOf)} msg f`;
  const rules = {
    words: new Set(named.match(/[a-z][a-z0-9]*/gi)),
    mail: root.matches(css) || root.querySelector(css) ? css : eitherOf(selectors.body),
    page: root.ownerDocument.implementation.createHTMLDocument(),
  };
  const write = (element: Element | null) => (element ? copyOf(element, rules, 0).outerHTML : '');
  const whole = write(root);
  const structure = whole.length > LONGEST ? write(root.querySelector(MIDDLE)) || whole : whole;
  return structure.slice(0, LONGEST);
}

function copyOf(element: Element, rules: Rules, depth: number): Element {
  const { localName } = element;
  // A stray `<name@host>` in a mail is a tag to the browser, though one that it does not know.
  const isKnown = /^[a-z]{1,10}\d?$/.test(localName) && !/Unknown/.test(element.constructor.name);
  const copy = rules.page.createElement(isKnown ? localName : 'x');
  for (const { name, value } of element.attributes) {
    const isNamed = Object.hasOwn(OPEN, name) || NAMES.test(name) || rules.words.has(name);
    if (isNamed) copy.setAttribute(name, censor(name, value, rules));
  }
  if (element.matches(rules.mail) || depth > DEEPEST) {
    copy.append('…');
    return copy;
  }
  for (const child of element.childNodes) {
    const next = copyOfNode(child, rules, depth + 1);
    if (next && !copy.lastChild?.isEqualNode(next)) copy.append(next);
  }
  return copy;
}

function copyOfNode(node: Node, rules: Rules, depth: number): Node | undefined {
  if (node.nodeType === 3 && node.nodeValue?.trim()) return rules.page.createTextNode('…');
  if (node.nodeType !== 1 || SKIPPED.test(node.nodeName.toLowerCase())) return;
  return copyOf(node as Element, rules, depth);
}

function censor(name: string, value: string, { words }: Rules): string {
  const open = Object.hasOwn(OPEN, name) ? OPEN[name] : undefined;
  return value.replace(open ? /\S+/g : /[^\s_:#-]+/g, (word) => {
    if (words.has(word) || open?.test(word)) return word;
    return /^\d+$/.test(word) ? '0' : '*';
  });
}
