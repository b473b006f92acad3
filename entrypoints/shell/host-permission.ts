import { browser } from 'wxt/browser';

/** These hosts and no other; a match pattern has no port. */
const originsOf = (hosts: readonly string[]) => ({ origins: hosts.map((host) => `https://${host}/*`) });

/** May the extension read this host: its pages, and its answers whatever they say about other origins (CORS)? */
export const isAllowed = (host: string): Promise<boolean> => browser.permissions.contains(originsOf([host]));

/** Asks the person, by the browser's own question; only in answer to a click, and before anything is waited for. */
export async function requestHosts(hosts: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request(originsOf(hosts));
  } catch {
    return false;
  }
}
