import { asciiName } from '../dns/name.ts';
import { bareAddress, domainOf } from '../notice/addresses.ts';

/** The domain of the first address in a header, in ASCII and lower case; undefined where there is none. */
export function domainIn(header: string | undefined): string | undefined {
  const address = bareAddress(header);
  return address === undefined ? undefined : asciiName(domainOf(address));
}
