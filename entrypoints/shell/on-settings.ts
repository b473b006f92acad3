import { browser } from 'wxt/browser';
import { renewMenu } from './menu.ts';
import { loadRecent } from './recent.ts';
import { tidyHistory } from './tidy-history.ts';

/** A new choice holds at once: the menu speaks another language, and what is kept too long is deleted. */
export function followSettings(): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== 'managed' && !(area === 'local' && 'settings' in changes)) return;
    await loadRecent();
    await renewMenu();
    await tidyHistory();
  });
  browser.runtime.onStartup.addListener(async () => {
    await loadRecent();
    await tidyHistory();
  });
}
