import type { ProtocolMap } from './messages.ts';
import { SITES } from './settings.ts';

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

type Check = (value: unknown) => boolean;

/** No mail that a webmail shows is larger; browsers themselves stop at 64 MB. */
const LONGEST_MAIL = 40_000_000;
/** Names, ids, addresses, sentences. */
const LONGEST_TEXT = 20_000;
/** Recipients of one notice, findings of one bounce, targets: far more than anybody ever sees. */
const LONGEST_LIST = 5_000;

const text =
  (most = LONGEST_TEXT): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const truth: Check = (value) => typeof value === 'boolean';
const nothing: Check = (value) => value === undefined || value === null;
const maybe =
  (check: Check): Check =>
  (value) =>
    nothing(value) || check(value);
const one =
  (...values: readonly string[]): Check =>
  (value) =>
    values.some((each) => each === value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= LONGEST_LIST && value.every(check);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return Object.entries(fields).every(([name, check]) =>
      check(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined),
    );
  };
const any =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const message = shape({ key: text(), values: maybe(list(text())) });
const target = shape({ check: text(), subject: text(), facts: maybe(shape({})) });
const finding = shape({ check: text(), subject: text(), verdict: text(), id: text(), summary: message });
const source = any(
  shape({ form: one('mime'), raw: text(LONGEST_MAIL) }),
  shape({
    form: one('shown'),
    text: text(LONGEST_MAIL),
    from: maybe(text()),
    subject: maybe(text()),
  }),
  shape({ form: one('selection'), text: text(LONGEST_MAIL) }),
);
const diagnosis = shape({
  action: text(),
  diagnostic: text(LONGEST_MAIL),
  bucket: text(),
  reason: text(),
  actor: text(),
  rejectedBy: shape({ party: text() }),
  checks: list(target),
  advice: shape({ headline: message, firstPlace: message, steps: list(message) }),
});
const report = shape({
  notice: shape({ kind: text(), genuineness: text(), original: shape({ dkim: list(shape({})) }) }),
  recipients: list(diagnosis),
  groups: list(list((value) => Number.isInteger(value))),
});
const answers = shape({
  providers: maybe(one('one', 'several')),
  senders: maybe(one('one', 'all')),
  change: maybe(one('yes', 'no')),
});

/** With what its rules look at (lib/explains/tie-back.ts). */
const bounce = shape({
  reason: text(),
  signal: maybe(shape({})),
  date: maybe(text()),
  checks: maybe(list(target)),
});
const copyOrder = any(
  shape({ form: one('dns'), subject: text(), findings: list(finding) }),
  shape({
    form: one('it', 'plain', 'letter', 'own-letter'),
    report,
    answers: list(shape({ target, findings: list(finding) })),
    isRedacted: maybe(truth),
  }),
);
/** It is kept: as long as one of ours is (lib/webmail/fingerprint.ts), and no longer. */
const fingerprint = text(40);

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
