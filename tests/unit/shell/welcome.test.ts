import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../../entrypoints/shell/welcome.ts';

/** What the browser tells the worker when the extension starts anew. */
const installed = (details: Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0]) =>
  fakeBrowser.runtime.onInstalled.trigger(details);

const openTabs = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

describe('the welcome page', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    welcomeOnce();
  });

  it('opens after the installation', async () => {
    const before = await openTabs();
    await installed({ reason: 'install' });
    expect((await openTabs()).slice(before.length)).toEqual(['/welcome.html']);
  });

  it.each([{ reason: 'update', previousVersion: '0.1.0' }, { reason: 'chrome_update' }] as const)(
    'does not open after $reason',
    async (details) => {
      const before = await openTabs();
      await installed(details);
      expect(await openTabs()).toEqual(before);
    },
  );

  it('does not open where the organisation skips it', async () => {
    await fakeBrowser.storage.managed.set({ skipWelcome: true });
    const before = await openTabs();
    await installed({ reason: 'install' });
    expect(await openTabs()).toEqual(before);
  });
});
