import { watchHiding } from './hiding.ts';
import { attributesIn, tagsOf } from './tags.ts';

/** A link of a page. */
export interface Link {
  href: string;
  /** What a person reads of it. */
  text: string;
}

/** A picture of a page. */
export interface Picture {
  src: string;
  /** As the page says, in pixels. */
  width: number | undefined;
  height: number | undefined;
}

/** What the review wants to know of a page; counted in one pass. */
export interface HtmlFacts {
  length: number;
  links: Link[];
  pictures: Picture[];
  /** Letters and digits that a reader sees, and that none does. */
  letters: number;
  hiddenLetters: number;
  hiddenSample: string;
  visible: string;
  styleLength: number;
  dataLength: number;
  /** Names of elements that have no place in mail. */
  scripts: string[];
  forms: string[];
  embedded: string[];
}

/** Mail readers show no more of a page either. */
const LONGEST_HTML = 1024 * 1024;
const MOST_LINKS = 1_000;
const MOST_PICTURES = 1_000;
const LONGEST_LINK_TEXT = 300;
const LONGEST_SAMPLE = 80;
const LONGEST_VISIBLE = 100_000;

const FORMS = new Set(['form', 'input', 'select', 'textarea', 'button']);
const EMBEDDED = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'video', 'audio']);
/** Their text is nobody's to read. */
const UNREAD = new Set(['script', 'style', 'title', 'head', 'noscript']);

const handler = /\son[a-z]{3,20}\s{0,5}=/i;
const entity = /&#?\w{1,10};/g;
const notLetters = /[^\p{L}\p{N}]{1,10000}/gu;

const lettersIn = (text: string): number => text.replace(entity, '').replace(notLetters, '').length;

const pixels = (value: string | undefined): number | undefined => {
  const found = /^\s{0,5}(\d{1,5})(?:px)?\s{0,5}$/.exec(value ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Reads a page; nothing of it is built or shown. */
export function factsOf(html: string): HtmlFacts {
  const facts: HtmlFacts = {
    length: html.length,
    links: [],
    pictures: [],
    letters: 0,
    hiddenLetters: 0,
    hiddenSample: '',
    visible: '',
    styleLength: 0,
    dataLength: 0,
    scripts: [],
    forms: [],
    embedded: [],
  };
  const hiding = watchHiding();
  let link: Link | undefined;
  let unread = '';
  for (const token of tagsOf(html.slice(0, LONGEST_HTML))) {
    if (token.kind === 'text') {
      if (unread === 'style') facts.styleLength += token.text.length;
      if (unread === '') readText(facts, token.text, hiding.isHidden());
      if (link && link.text.length < LONGEST_LINK_TEXT) link.text += token.text.slice(0, LONGEST_LINK_TEXT);
      continue;
    }
    const { name } = token;
    if (token.kind === 'close') {
      hiding.close(name);
      if (name === 'a') link = undefined;
      if (name === unread) unread = '';
      continue;
    }
    const attributes = attributesIn(token.attributes);
    const style = attributes.get('style') ?? '';
    facts.styleLength += style.length;
    hiding.open(
      name,
      style,
      attributes.has('hidden') || /\shidden(?:\s|$)/i.test(token.attributes.slice(0, 300)),
    );
    if (UNREAD.has(name) && unread === '') unread = name;
    countElement(facts, name, token.attributes, attributes);
    if (name !== 'a') continue;
    link = { href: (attributes.get('href') ?? '').trim(), text: '' };
    if (facts.links.length < MOST_LINKS && link.href !== '') facts.links.push(link);
  }
  return facts;
}

function readText(facts: HtmlFacts, text: string, isHidden: boolean): void {
  const letters = lettersIn(text);
  if (!isHidden) {
    facts.letters += letters;
    if (facts.visible.length < LONGEST_VISIBLE) facts.visible += text.slice(0, LONGEST_VISIBLE);
    return;
  }
  facts.hiddenLetters += letters;
  if (facts.hiddenSample.length < LONGEST_SAMPLE && letters > 0) {
    facts.hiddenSample = `${facts.hiddenSample} ${text.slice(0, LONGEST_SAMPLE)}`
      .replace(/\s{1,100}/g, ' ')
      .trim();
  }
}

function countElement(
  facts: HtmlFacts,
  name: string,
  written: string,
  attributes: ReadonlyMap<string, string>,
): void {
  const source = attributes.get('src') ?? '';
  if (name === 'script') facts.scripts.push(`<${name}>`);
  if (handler.test(written)) facts.scripts.push(`<${name} on…>`);
  if (/^\s{0,5}javascript:/i.test(attributes.get('href') ?? '')) facts.scripts.push('javascript:');
  if (FORMS.has(name)) facts.forms.push(`<${name}>`);
  if (EMBEDDED.has(name)) facts.embedded.push(`<${name}>`);
  if (/^\s{0,5}data:/i.test(source)) facts.dataLength += source.length;
  if (name !== 'img' || facts.pictures.length >= MOST_PICTURES) return;
  const width = pixels(attributes.get('width'));
  const height = pixels(attributes.get('height'));
  facts.pictures.push({ src: source.slice(0, 300), width, height });
}
