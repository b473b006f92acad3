import type { BrowserName } from './browsers/candidates.ts';
import { findBrowser } from './browsers/find.ts';
import { installBrowser } from './browsers/install.ts';

const HOW_TO: Record<BrowserName, string> = {
  chromium:
    'No usable Chromium: install it (Debian: `sudo apt-get install chromium`) or set CHROMIUM to its path.',
  firefox:
    'No usable Firefox: install it (Debian: `sudo apt-get install firefox-esr`) or set FIREFOX to its path.',
};

/** Path of the browser, installed first where it is missing; one sentence and exit code 1 where it cannot be had. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const isThere = () => findBrowser(name) !== undefined;
  if (!process.env[name.toUpperCase()]) installBrowser(name, isThere);
  const installed = findBrowser(name);
  if (installed) return installed;
  console.error(HOW_TO[name]);
  process.exit(1);
}

if (import.meta.main) {
  for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${ensureBrowser(name)}`);
}
