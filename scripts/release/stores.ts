import type { Packages } from './packages.ts';

/** A store, by what `wxt submit` has to be told and what it reads from the environment. */
interface Store {
  name: string;
  keys: readonly string[];
  given: (packages: Packages) => string[];
}

/** The names of the keys are those of publish-browser-extension, which `wxt submit` runs. */
const STORES: readonly Store[] = [
  {
    name: 'Chrome',
    keys: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    given: ({ chrome }) => ['--chrome-api-version', 'v2', '--chrome-zip', chrome],
  },
  {
    name: 'Firefox',
    keys: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    given: ({ firefox, sources }) => ['--firefox-zip', firefox, '--firefox-sources-zip', sources],
  },
  {
    name: 'Edge',
    keys: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    given: ({ edge }) => ['--edge-zip', edge],
  },
];

/** Which stores can be reached with these keys, and what to tell `wxt submit` for them. */
export function storesFor(
  environment: Readonly<Record<string, string | undefined>>,
  packages: Packages,
): { names: string[]; given: string[] } {
  const open = STORES.filter(({ keys }) => keys.every((key) => environment[key]));
  return {
    names: open.map(({ name }) => name),
    given: open.flatMap(({ given }) => given(packages)),
  };
}
