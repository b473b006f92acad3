/** An address as notices write it, without quotes; Exchange's IMCEAEX forms pass the 64 octets of RFC 5321 section 4.5.3.1.1. */
export const ADDRESS = '[^\\s<>()\\[\\],;:"\'|]{1,254}@[^\\s<>()\\[\\],;:"\'|]{1,255}';

const whole = new RegExp(`^${ADDRESS}$`);

/** `<a@b>`, `rfc822; a@b`, `"a"@b` -> `a@b`; undefined when there is no address in it. */
export function bareAddress(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const candidate = value
    .replace(/^\s*(?:rfc822|utf-8|x-[a-z-]{1,20}|unknown)\s*;/i, '')
    .replace(/^[\s<"']{1,5}|[\s>"'.,;:]{1,5}$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/^"([^"\s]{1,64})"@/, '$1@');
  if (whole.test(candidate)) return candidate;
  return new RegExp(ADDRESS).exec(value)?.[0];
}

/** The host part, lower case. */
export function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/\.$/, '');
}

/** Same mailbox but for case, a plus tag or a routing form (`@relay:user@host`, `user%dom@host`). */
export function isSameMailbox(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

const normal = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^@[^:]{1,255}:/, '')
    .replace(/\+[^@]{0,64}@/, '@')
    .replace(/%([^@%]{1,255})@.{1,255}$/, '@$1');
