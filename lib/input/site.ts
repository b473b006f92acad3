/** The host of a web page without its `www.`: mail goes to the domain; nothing for the browser's own pages. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return;
  return hostname.replace(/^www\.(?=[^.]+\.)/, '');
}
