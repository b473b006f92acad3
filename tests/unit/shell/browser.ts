import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { readCatalogue, wordsOf } from '../../../scripts/translate.ts';

type Listener = (...given: unknown[]) => unknown;

/** Files of the extension as the build writes them: the words of a language. */
async function serve(url: string): Promise<Response> {
  const [, folder = ''] = /_locales\/(\w+)\//.exec(url) ?? [];
  const entries = Object.entries(wordsOf(readCatalogue(folder)));
  return Response.json(Object.fromEntries(entries.map(([key, message]) => [key, { message }])));
}

/** A fresh browser, and what the fake one of WXT has no part for: menus, keys, the address bar, the popup. */
export async function fakeShell() {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({}));
  vi.stubGlobal('fetch', serve);
  await saveSettings({ language: 'en' });
  return {
    openPopup: vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue(undefined as never),
    createWindow: vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue(undefined as never),
    executeScript: vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never),
    sendMessage: vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody') as never),
    queryTabs: vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never),
  };
}

/** Catches the listeners that are about to be added; whoever calls what comes back, fires the event. */
export function listen<Heard extends unknown[]>(event: unknown): (...heard: Heard) => Promise<void> {
  const listeners: Listener[] = [];
  const target = event as { addListener: (listener: Listener) => void };
  vi.spyOn(target, 'addListener').mockImplementation((listener) => void listeners.push(listener));
  return async (...heard) => {
    for (const listener of listeners) await listener(...heard);
  };
}

/** What was left for the popup. */
export const pending = async (): Promise<unknown> =>
  (await fakeBrowser.storage.session.get('pending')).pending;
