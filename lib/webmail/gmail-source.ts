import type { WebmailMessage } from './webmail.ts';

/** Delegated mailboxes have `/b/<id>` before the number of the account; either may be missing, and the last slash. */
const BASE = /^\/mail(\/b\/[^/]{1,80})?(\/u\/\d{1,3})?(?:\/|$)/;
/** The key of the account stands in an inline script; ten hexadecimal digits as far as seen. */
const KEY = /\bGM_ID_KEY ?= ?['"]([a-z0-9]{1,40})['"]/;
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
  const [, delegated = '', account = '/u/0'] = BASE.exec(pathname) ?? [];
  const base = `/mail${delegated}${account}/`;
  const message = `permmsgid=msg-f:${BigInt(`0x${id}`)}`;
  const key = keyIn(page);
  return [
    ...(key ? [`${base}?ik=${key}&view=om&${message}`] : []),
    `${base}?view=att&${message}&attid=0&disp=comp&safe=1&zw&cacheCounter=${now}`,
  ];
}
