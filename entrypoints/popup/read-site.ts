import { browser } from 'wxt/browser';
import { siteOf } from '../../lib/input/site.ts';

/** The site of the tab behind the popup; its address is known for as long as `activeTab` holds. */
export async function readSite(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return siteOf(tab?.url);
}
