import { browser } from 'wxt/browser';
import { renewMenu } from './menu.ts';
import { loadRecent } from './recent.ts';
import { tidyHistory } from './tidy-history.ts';

/** A new choice holds at once: the menu speaks another language, and what is kept too long is deleted. None waits for another that fails. */
export function followSettings(): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== 'managed' && !(area === 'local' && 'settings' in changes)) return;
    await Promise.allSettled([loadRecent(), renewMenu(), tidyHistory()]);
  });
  browser.runtime.onStartup.addListener(() => Promise.allSettled([loadRecent(), tidyHistory()]));
}
