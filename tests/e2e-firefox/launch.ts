import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.ts';

/** Where `wxt build -b firefox` puts the extension. */
export const BUILT = join(import.meta.dirname, '../../.output/firefox-mv3');

/** The id in the manifest. */
export const EXTENSION = 'bounce-lens@bounce-lens.example';
/** Firefox invents one for each profile; here it is known, so that pages of the extension have an address. */
const UUID = '5b0e6a3c-6f0d-4d8b-9a41-0c1f6d2e7a90';

/** Where the pages of the extension are. */
export const ORIGIN = `moz-extension://${UUID}`;

/** Every host leads to the sample mailbox, and no question of the browser waits for a person. */
const preferencesFor = (port: number) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false, // a permission that is asked for is given
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
  'intl.accept_languages': 'en-US',
  'dom.events.testing.asyncClipboard': true, // reading the clipboard asks nobody
  'browser.dom.window.dump.enabled': true, // uncaught errors go to the error output, whoever makes them
});

/** Starts Firefox with the built extension. */
export async function launchFirefox(port: number): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'], // without it no page of an extension can be opened
    extraPrefsFirefox: preferencesFor(port),
  });
  await browser.installExtension(BUILT);
  return browser;
}
