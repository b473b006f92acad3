/** `selector._domainkey.domain`; a selector may have several labels (RFC 6376 section 3.1). */
const KEY_NAME = /^(.{1,190})\._domainkey\.(.{1,253})$/i;

/** The name below which all DKIM keys of a domain are. */
export const keysName = (domain: string) => `_domainkey.${domain}`;

/** The DNS name of a DKIM key. */
export const dkimSubject = (selector: string, domain: string) => `${selector}.${keysName(domain)}`;

/** Takes the name of a key apart; nothing for any other name. */
export function readKeyName(name: string): { selector: string; domain: string } | undefined {
  const [, selector, domain] = KEY_NAME.exec(name) ?? [];
  return selector === undefined || domain === undefined ? undefined : { selector, domain };
}
