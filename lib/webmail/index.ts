import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import type { Webmail } from './webmail.ts';

const WEBMAILS = [gmail, outlook];

/** The webmail that lives at a host. */
export function webmailAt(location: Pick<Location, 'hostname'>): Webmail | undefined {
  return WEBMAILS.find(({ hosts }) => hosts.includes(location.hostname));
}

/** The webmail of this id. */
export const webmailWith = (id: Webmail['id']): Webmail => (id === 'gmail' ? gmail : outlook);
