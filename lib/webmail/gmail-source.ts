import type { WebmailMessage } from './webmail.ts';

/** Delegated mailboxes have `/b/<id>/` before the number of the account. */
const BASE = /^\/mail\/(?:b\/[^/]{1,80}\/)?u\/\d{1,3}\//;
/** The key of the account stands in an inline script; ten hexadecimal digits as far as seen. */
const KEY = /\bGM_ID_KEY ?= ?['"]([a-z0-9]{1,40})['"]/;
const PAGE = 'id="raw_message_text"';
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** RFC 5322 section 2.2: a message begins with the name of a field. */
const MAIL = /^\s{0,20}[!-9;-~]{1,76}:/;
const REPORT = /^content-type:\s{1,9}multipart\/report\b/im;
/** A report that is there and not empty: "Show original" cuts attachments out. */
const DELIVERY_STATUS =
  /^content-type:[ \t]{0,9}message\/(?:global-)?delivery-status\b[^\r\n]{0,300}(?:\r?\n[^\r\n-][^\r\n]{0,300}){0,10}\r?\n\r?\n(?!\s{0,20}--)\s{0,20}\S/im;

const keyIn = (page: Document): string | undefined => {
  for (const { text } of page.scripts) {
    const key = KEY.exec(text)?.[1];
    if (key) return key;
  }
  return;
};

/**
 * Where Gmail gives the source of a message, best first: "Show original", which wants the key of the account, and
 * "Download original", whose redirect is readable only while fresh (gmail.js #333).
 */
export function originalsOf(
  { id }: WebmailMessage,
  { pathname }: Pick<Location, 'pathname'>,
  page: Document,
  now: number,
): string[] {
  if (!/^[0-9a-f]{1,16}$/i.test(id)) return [];
  const base = BASE.exec(pathname)?.[0] ?? '/mail/u/0/';
  const message = `permmsgid=msg-f:${BigInt(`0x${id}`)}`;
  const key = keyIn(page);
  return [
    ...(key ? [`${base}?ik=${key}&view=om&${message}`] : []),
    `${base}?view=att&${message}&attid=0&disp=comp&safe=1&zw&cacheCounter=${now}`,
  ];
}

/** The text of the element that "Show original" has the source in; its end may be missing. */
function preformatted(page: string): string | undefined {
  const at = page.indexOf(PAGE);
  if (at === -1) return;
  const start = page.indexOf('>', at) + 1;
  const end = page.indexOf('<', start);
  const text = page.slice(start, end === -1 ? undefined : end);
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ENTITIES[name] ?? '');
}

/** The whole message in an answer, a page or the message itself; undefined for what is neither, or was cut. */
export function rawIn(answer: string): string | undefined {
  const raw = preformatted(answer) ?? answer;
  if (!MAIL.test(raw)) return;
  const head = raw.slice(0, 16_384).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return !REPORT.test(head) || DELIVERY_STATUS.test(raw) ? raw.trimStart() : undefined;
}
