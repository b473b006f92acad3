import { targetsFor } from '../dns/targets.ts';

/** More people than that are a mailing list. */
const MOST_ADDRESSES = 50;
const LONGEST_LINK = 8_000;
/** One address and nothing that could be a header or a second line. */
const ADDRESS = /^[^\s@<>\p{Cc}]{1,64}@[^\s@<>\p{Cc}]{1,255}$/u;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a `%` that stands for itself
  }
}

/** The people that a `mailto:` link writes to, in its order (RFC 6068 section 2); its other headers are nobody. */
export function addressesInLink(link: string): string[] {
  const [, people = '', query = ''] = /^mailto:([^?#]*)\??([^#]*)/i.exec(link.slice(0, LONGEST_LINK)) ?? [];
  const more = query.split('&').flatMap((field) => {
    const [, name = '', value = ''] = /^([^=]{1,40})=(.*)$/s.exec(field) ?? [];
    return /^(?:to|cc|bcc)$/i.test(name) ? decoded(value).split(',') : [];
  });
  const all = [...people.split(',').map(decoded), ...more].map((address) => address.trim());
  const understood = all.filter((address) => ADDRESS.test(address) && targetsFor(address).ok);
  return [...new Set(understood)].slice(0, MOST_ADDRESSES);
}
