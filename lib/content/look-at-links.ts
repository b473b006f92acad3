import { readAddress } from '../dns/address.ts';
import { readDomain } from '../dns/name.ts';
import { isRelated } from '../notice/addresses.ts';
import { defineFinding, type Found, type Look, type ReviewedMessage } from './define.ts';
import type { Link } from './html-facts.ts';
import { isShortener } from './shorteners.ts';

/** A link whose goal is a web page. */
interface WebLink {
  href: string;
  host: string;
  /** The host that its text names, where it names one. */
  shown: string | undefined;
}

/** Messages of honest senders lead to fewer. */
const MANY_OWNERS = 8;
const MOST_TEXT_LINKS = 200;

/** An address as the text of a link: with its scheme, with `www.`, or in small letters (ASP.NET and Node.js are names). */
const shownHost =
  /^\s{0,20}(?:https?:\/\/([\w.-]{1,253})|(www\.[\w.-]{1,249})|((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}))(?:[/?:#\s]|$)/;
/** `offer.pdf` names a file. */
const fileName = /\.(?:csv|docx?|gif|html?|jpe?g|js|md|mp4|pdf|png|pptx?|py|txt|xlsx?|zip)$/;

function hostIn(text: string): string | undefined {
  const [, full, www, bare] = shownHost.exec(text) ?? [];
  const host = (full ?? www ?? bare)?.toLowerCase();
  if (host === undefined || (bare !== undefined && fileName.test(host))) return undefined;
  const read = readDomain(host);
  return read.ok ? read.value : undefined;
}

function webLink({ href, text }: Link): WebLink[] {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return [];
  const { hostname } = new URL(href);
  return [{ href, host: hostname.toLowerCase(), shown: hostIn(text.replace(/^\s{1,200}/, '')) }];
}

const bareLink = /https?:\/\/[^\s"'<>()[\]]{3,500}/gi;

/** The links of the page, or where there is none those that the text spells out. */
function linksOf({ html, text }: ReviewedMessage): WebLink[] {
  const found = html.links.flatMap(webLink);
  if (html.length > 0) return found;
  return [...text.matchAll(bareLink).take(MOST_TEXT_LINKS)].flatMap(([href]) => webLink({ href, text: '' }));
}

/** Two labels, or three under a category (`co.uk`): near enough to count owners. */
const ownerOf = (host: string): string => {
  const labels = host.split('.');
  return labels.slice((labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2 ? -3 : -2).join('.');
};

const passesOn = ({ href, host }: WebLink, shown: string): boolean =>
  href.toLowerCase().includes(shown) && !host.includes(shown);

/** Links that show one address and open another: by a service that counts clicks, or for no reason that can be seen. */
function disguised(links: readonly WebLink[]): Found[] {
  const foreign = links.flatMap((link) =>
    link.shown !== undefined && !isRelated(link.shown, link.host) ? [{ link, shown: link.shown }] : [],
  );
  const counting = foreign.filter(({ link, shown }) => passesOn(link, shown));
  const other = foreign.filter((one) => !counting.includes(one));
  const pairs = (some: typeof foreign) => some.map(({ link, shown }) => `${shown} → ${link.host}`);
  const [first] = other;
  const [counted] = counting;
  return [
    first &&
      defineFinding(
        'link-disguised',
        'high',
        { key: 'content_link_disguised', values: [first.shown, first.link.host] },
        pairs(other),
      ),
    counted &&
      defineFinding(
        'link-counted',
        'medium',
        { key: 'content_link_counted', values: [counted.shown, counted.link.host] },
        pairs(counting),
      ),
  ];
}

/** Where the links lead, and whether they say so. */
export const lookAtLinks: Look = (message) => {
  const links = linksOf(message);
  const hosts = (some: readonly WebLink[]) => [...new Set(some.map(({ host }) => host))];
  const short = hosts(links.filter(({ host }) => isShortener(host)));
  const bare = hosts(links.filter(({ host }) => readAddress(host) !== undefined));
  const named = links.filter(({ href }) => new URL(href).username !== '');
  const open = links.filter(({ href }) => /^http:/i.test(href));
  const owners = new Set(links.map(({ host }) => ownerOf(host)));
  return [
    ...disguised(links),
    named[0] &&
      defineFinding(
        'link-with-name',
        'high',
        { key: 'content_link_with_name', values: [named[0].host] },
        named.map(({ href }) => href),
      ),
    bare[0] !== undefined &&
      defineFinding('link-to-number', 'high', { key: 'content_link_to_number', values: [bare[0]] }, bare),
    short.length > 0 &&
      defineFinding(
        'link-shortened',
        'medium',
        { key: 'content_link_shortened', values: [short.slice(0, 3).join(', ')] },
        short,
      ),
    open.length > 0 &&
      defineFinding(
        'link-open',
        'low',
        { key: 'content_link_open', values: [String(open.length)] },
        hosts(open),
      ),
    owners.size >= MANY_OWNERS &&
      defineFinding('link-many', 'low', { key: 'content_link_many', values: [String(owners.size)] }, [
        ...owners,
      ]),
  ];
};
