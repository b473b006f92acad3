const link = /https?:\/\/(?:[^\s/@"'<>]{1,200}@)?([a-z0-9][^\s"'<>]{1,300})/gi;

/** Where a mail leads shows within its beginning. */
const LONGEST = 64 * 1024;
/** Nobody needs more of them to see it. */
const MOST_LINKS = 50;

/** What the links of a text lead to, lower case, from the host on: `acme.example/path?query`. */
export function linksIn(text: string): string[] {
  const found = text.slice(0, LONGEST).matchAll(link).take(MOST_LINKS);
  return [...new Set(found.map(([, target = '']) => target.toLowerCase()))];
}
