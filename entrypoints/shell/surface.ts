import { browser } from 'wxt/browser';
import type { Surface } from '../../lib/messages.ts';
import type { SiteId } from '../../lib/settings.ts';
import { chosenWords } from './language.ts';
import { loadSettings } from './settings.ts';

let style: Promise<string> | undefined;

/** The panel's style, a file of the build: mail pages without a bounce do not carry it. */
const loadStyle = async (): Promise<string> =>
  (await fetch(browser.runtime.getURL('/assets/panel.css' as '/popup.html'))).text();

/** How a panel is to look in a webmail, if there is to be one. */
export async function surfaceFor(site: SiteId): Promise<Surface | undefined> {
  const { sitesOff, readsOriginal } = await loadSettings();
  if (sitesOff.includes(site)) return;
  style ??= loadStyle();
  const words = await chosenWords();
  return { style: await style, readsOriginal, ...(words && { words }) };
}
