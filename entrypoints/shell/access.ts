import { browser } from 'wxt/browser';
import { WEBMAILS } from '../../lib/webmail/index.ts';
import { loadSettings } from './settings.ts';

/** Of whoever lets us in everywhere. */
const EVERYWHERE = ['<all_urls>', '*://*/*', 'https://*/*'];

/**
 * The hosts of mail that the browser keeps from us, though the manifest names them: people may take a host away, and
 * Firefox grants none that an update adds. What was switched off in the options is not missed.
 */
export async function missingHosts(): Promise<string[]> {
  const { sitesOff } = await loadSettings();
  // Chromium's `contains` knows nothing of hosts that only a content script runs in; `getAll` does.
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.some((origin) => EVERYWHERE.includes(origin))) return [];
  return WEBMAILS.filter(({ id }) => !sitesOff.includes(id))
    .flatMap(({ hosts }) => hosts)
    .filter((host) => !origins.includes(`https://${host}/*`));
}

/** Calls back whenever the person gave or took a permission, wherever that was. */
export function onAccess(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = () => changed();
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
