import type { Term } from './record.ts';

// RFC 7208 section 4.6.4: what one check may cost other people's name servers.

/** Terms that make receivers ask DNS, nested ones included. */
export const MAX_LOOKUPS = 10;
/** Questions of those terms that came back empty. */
export const MAX_VOIDS = 2;
/** MX hosts of one `mx`; PTR names of one address. */
export const MAX_HOSTS = 10;

const COSTLY = new Set(['include', 'a', 'mx', 'ptr', 'exists', 'redirect']);

/** What this term alone adds to the ten. */
export const costOf = ({ name }: Term) => (COSTLY.has(name) ? 1 : 0);
