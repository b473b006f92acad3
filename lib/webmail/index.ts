import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import type { Webmail } from './webmail.ts';

/** Where a panel can appear. */
export const WEBMAILS: readonly Webmail[] = [gmail, outlook];

/** The addresses of all of them, as a manifest has them. */
export const PAGES: string[] = WEBMAILS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** The webmail that lives at a host. */
export function webmailAt(location: Pick<Location, 'hostname'>): Webmail | undefined {
  return WEBMAILS.find(({ hosts }) => hosts.includes(location.hostname));
}

/** The webmail of this id. */
export const webmailWith = (id: Webmail['id']): Webmail =>
  WEBMAILS.find((webmail) => webmail.id === id) ?? gmail;
