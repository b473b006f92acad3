import { type Document, type Element, Window } from 'happy-dom';

const DROPPED = 'script, style, link, meta, title, iframe, object, embed, form, input, base';
/** Stands for a picture on the network: nothing is fetched. */
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const ATTRIBUTES = /^(?:on|xmlns)/i;

/** Parses the HTML of a mail, drops what no webmail shows, and lets `rewrite` do what this webmail does. */
export function sanitise(
  html: string,
  images: Record<string, string>,
  rewrite: (body: Element) => void,
): string {
  const window = new Window();
  const document = new window.DOMParser().parseFromString(
    `<!doctype html><body>${html}`,
    'text/html',
  ) as Document;
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  for (const element of document.body.querySelectorAll('*')) clean(element, images);
  rewrite(document.body);
  const result = document.body.innerHTML;
  void window.happyDOM.close();
  return result;
}

function clean(element: Element, images: Record<string, string>): void {
  for (const { name, value } of [...element.attributes]) {
    if (ATTRIBUTES.test(name) || /^\s*javascript:/i.test(value ?? '')) element.removeAttribute(name);
  }
  const source = element.getAttribute('src');
  if (source) element.setAttribute('src', images[source] ?? NOTHING);
  if (element.localName === 'a') element.setAttribute('target', '_blank');
}
