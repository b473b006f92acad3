/** In the page's own address, so that a reload and a bookmark keep the domain; behind `#`, where no server would see it. */
const NAME = 'domain';

/** The domain that the address of the page names. */
export const domainInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get(NAME) ?? '';

/** Lets the address of the page name this domain. */
export function showInAddress(domain: string): void {
  const parameters = new URLSearchParams({ [NAME]: domain });
  history.replaceState(null, '', domain === '' ? location.pathname : `#${parameters}`);
}
