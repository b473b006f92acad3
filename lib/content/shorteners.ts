/**
 * Services that make a long address short. Spammers use them to hide where a link leads, so lists of domains have a
 * class of their own for them: https://www.spamhaus.org/resource-hub/dnsbl/one-year-anniversary-of-the-dbl-brings-a-new-zone/
 * and https://surbl.org/redirection-sites. Short names of one site alone (youtu.be, amzn.to) are not among them.
 */
export const SHORTENERS: readonly string[] =
  `adf.ly bit.do bit.ly bitly.com bl.ink buff.ly clck.ru cutt.ly dlvr.it goo.gl hubs.li hubs.ly ift.tt is.gd
  j.mp kutt.it mcaf.ee ow.ly qr.ae qr.co rb.gy rebrand.ly s.id shorte.st shorturl.at short.io shrtco.de
  smarturl.it snip.ly soo.gd spoo.me su.pr surl.li t.co t.ly tiny.cc tiny.one tinyurl.com tr.im trib.al urlz.fr v.gd
  vo.la wa.link x.co zpr.io`.split(/\s+/);

const known = new Set(SHORTENERS);

/** Does this host shorten addresses of others? */
export const isShortener = (host: string): boolean => known.has(host.replace(/^www\./, ''));
