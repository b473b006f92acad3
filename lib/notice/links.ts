const link = /https?:\/\/(?:[^\s/@"'<>]{1,200}@)?([a-z0-9][^\s"'<>]{1,300})/gi;

/** Where a mail leads shows within its beginning. */
const LONGEST = 64 * 1024;
/** Nobody needs more of them to see it. */
const MOST_LINKS = 50;

/** What the links of a text lead to, lower case, from the host on: `acme.example/path?query`. */
export function linksIn(text: string): string[] {
  const beginning = text.slice(0, LONGEST);
  if (!/http/i.test(beginning)) return [];
  const found = beginning.matchAll(link).take(MOST_LINKS);
  return [...new Set(found.flatMap(([, target = '']) => withNested(target.toLowerCase())))];
}

const nested = /(?:[=/?]|%3d|\/__)https?(?::|%3a)(?:\/|%2f){2}([^&]{3,300})/;

/** Who forwards to wherever a link says is only the way: `google.com/url?q=https%3A%2F%2Facme.example`, and filters do. */
function withNested(target: string): string[] {
  const inner = nested.exec(target)?.[1];
  return inner ? [target, inner.replaceAll('%2f', '/').replaceAll('%3f', '?')] : [target];
}

/** A link that shows one address and leads to another. */
export interface MaskedLink {
  shown: string;
  host: string;
}

const anchor =
  /<a\s[^<>]{0,600}?href\s?=\s?["']?https?:\/\/([a-z0-9.-]{3,253})[^<>]{0,2000}>((?:(?!<\/a)[\s\S]){1,300})<\/a/gi;
const tag = /<[^<>]{0,300}>/g;
const shownHost = /^\s{0,20}(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?=[/?:#\s]|$)/i;

/** The links of a page whose text is the address of another host. */
export function maskedLinksIn(html: string): MaskedLink[] {
  return [...html.slice(0, LONGEST).matchAll(anchor).take(MOST_LINKS)].flatMap(([, host = '', text = '']) => {
    const shown = shownHost.exec(text.replace(tag, ''))?.[1];
    return shown && shown.toLowerCase() !== host.toLowerCase()
      ? [{ shown: shown.toLowerCase(), host: host.toLowerCase() }]
      : [];
  });
}
