import { browser } from 'wxt/browser';
import { isWelcomeSkipped } from './settings.ts';

/** Opens the welcome page after the installation, and never after an update. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await isWelcomeSkipped())) return;
    await browser.tabs.create({ url: '/welcome.html' });
  });
}
