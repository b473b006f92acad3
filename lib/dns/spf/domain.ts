/** RFC 1035 section 2.3.4, without the root. */
const MAX_NAME = 253;
const MAX_LABEL = 63;
/** RFC 5321 section 4.1.3, as greetings have it. */
const ADDRESS_LITERAL = /^\[.*\]$/;
/** LDH and the underscore of service names (RFC 8552). */
const LABEL = /^[a-z\d_](?:[a-z\d_-]*[a-z\d_])?$/i;

/** Can a name be put into a DNS question at all? A single label is asked of nobody, an address literal is no name. */
export function isPossibleName(name: string): boolean {
  if (name.length > MAX_NAME || ADDRESS_LITERAL.test(name)) return false;
  const labels = name.split('.');
  return labels.length > 1 && labels.every((label) => label !== '' && label.length <= MAX_LABEL);
}

/** Is this the domain of an address or a greeting, of several labels? (RFC 7208 section 4.3) */
export const isMailDomain = (name: string) =>
  isPossibleName(name) && name.split('.').every((label) => LABEL.test(label)) && !/\.\d+$/.test(name);

/** Is the name that domain or below it? */
export const isWithin = (name: string, domain: string) => name === domain || name.endsWith(`.${domain}`);
