import { browser } from 'wxt/browser';

/** This host and no other; a match pattern has no port. */
const originOf = (host: string) => ({ origins: [`https://${host}/*`] });

/** May answers of this host be read, whatever it says about other origins (CORS)? */
export const isAllowed = (host: string): Promise<boolean> => browser.permissions.contains(originOf(host));

/** Asks the person, by the browser's own question; only in answer to a click. */
export async function requestHost(host: string): Promise<boolean> {
  try {
    return await browser.permissions.request(originOf(host));
  } catch {
    return false;
  }
}
