import type { Surface } from '../../lib/messages.ts';
import type { SiteId } from '../../lib/settings.ts';
import { chosenWords } from './language.ts';
import { readOnce } from './read-once.ts';
import { loadSettings } from './settings.ts';

/** The panel's style, a file of the build: mail pages without a bounce do not carry it. */
const loadStyle = readOnce('assets/panel.css', (css) => css);

/** How a panel is to look in a webmail, if there is to be one. */
export async function surfaceFor(site: SiteId): Promise<Surface | undefined> {
  const { sitesOff, readsOriginal } = await loadSettings();
  if (sitesOff.includes(site)) return;
  const words = await chosenWords();
  return { style: await loadStyle(), readsOriginal, ...(words && { words }) };
}
