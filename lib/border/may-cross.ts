import type { ProtocolMap } from '../messages.ts';
import { SITES } from '../settings.ts';
import { type Check, LONGEST_MAIL, list, nothing, one, shape, text, truth } from './checks.ts';
import {
  answers,
  bounce,
  copyOrder,
  diagnosis,
  finding,
  fingerprint,
  report,
  source,
  target,
} from './shapes.ts';

/** Who sent a message, as the browser says it (`runtime.MessageSender`). */
export interface Sender {
  /** Of the extension that the script belongs to. */
  id?: string | undefined;
  /** Of the page that it runs in. */
  url?: string | undefined;
}

/** Where a message may come from: whatever crosses is judged by it. */
export interface Home {
  /** Our own id. */
  id: string;
  /** What the addresses of our own pages begin with. */
  pages: string;
  /** What the addresses of mail pages begin with. */
  webmails: readonly string[];
}

/** What each message carries. Only our own pages may send those of the second list. */
const FROM_ANYWHERE = {
  surface: one(...SITES),
  diagnose: source,
  diagnoseOriginal: text(LONGEST_MAIL),
  offer: report,
  resolvers: nothing,
  check: target,
  tie: shape({ bounce, findings: list(finding) }),
  rescope: shape({ diagnosis, answers }),
  known: diagnosis,
  write: copyOrder,
  isFolded: fingerprint,
  fold: shape({ notice: fingerprint, isFolded: truth }),
  switchSite: shape({ site: one(...SITES), isOn: truth }),
  openOptions: nothing,
} as const satisfies Partial<Record<keyof ProtocolMap, Check>>;

const FROM_OUR_PAGES = {
  diagnoseForwarded: source, // a panel stands beside notices only
  explain: text(),
  probe: text(),
  remember: shape({ report, arrival: one('popup', 'file') }), // what a mail page shows is remembered unasked
} as const satisfies Record<Exclude<keyof ProtocolMap, keyof typeof FROM_ANYWHERE>, Check>;

const startsWithOne = (url: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => url.startsWith(beginning));

/** May this cross to the worker? A web page never speaks to it, a mail page only as the panel does, and in our words. */
export function mayCross(
  type: keyof ProtocolMap,
  data: unknown,
  { id, url = '' }: Sender,
  home: Home,
): boolean {
  if (id !== home.id) return false;
  if (Object.hasOwn(FROM_OUR_PAGES, type)) {
    return url.startsWith(home.pages) && FROM_OUR_PAGES[type as keyof typeof FROM_OUR_PAGES](data);
  }
  if (!Object.hasOwn(FROM_ANYWHERE, type)) return false;
  if (!startsWithOne(url, [home.pages, ...home.webmails])) return false;
  return FROM_ANYWHERE[type as keyof typeof FROM_ANYWHERE](data);
}
