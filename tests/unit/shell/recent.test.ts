import 'fake-indexeddb/auto'; // the history is tidied with it
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSettings } from '../../../entrypoints/shell/on-settings.ts';
import { isPrivateWindow } from '../../../entrypoints/shell/private-window.ts';
import { keepRecent, loadRecent, saveRecent } from '../../../entrypoints/shell/recent.ts';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { fakeShell } from './browser.ts';

const DAY = 24 * 60 * 60 * 1000;
const kept = async () => (await fakeBrowser.storage.local.get('recent')).recent;
const ago = (days: number) => Date.now() - days * DAY;

beforeEach(async () => {
  await fakeShell();
});

describe('the last look-ups', () => {
  test('are kept on this computer, newest first', async () => {
    await keepRecent({ kind: 'dns', text: 'acme.example' });
    await keepRecent({ kind: 'dns', text: 'lumen.example' });
    expect((await loadRecent()).map(({ text }) => text)).toEqual(['lumen.example', 'acme.example']);
    expect(await kept()).toHaveLength(2);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  test('nothing is kept, and what there is deleted, where the person wants that', async () => {
    await keepRecent({ kind: 'dns', text: 'acme.example' });
    await saveSettings({ keepDays: 0 });
    expect(await keepRecent({ kind: 'dns', text: 'lumen.example' })).toEqual([]);
    expect(await kept()).toBeUndefined();
  });

  test('what is too old is deleted when it is read', async () => {
    await saveRecent([
      { kind: 'dns', text: 'new.example', at: ago(1) },
      { kind: 'dns', text: 'old.example', at: ago(8) },
    ]);
    await saveSettings({ keepDays: 7 });
    expect(await loadRecent()).toHaveLength(1);
    expect(JSON.stringify(await kept())).not.toContain('old.example');
  });

  test('an empty list leaves nothing behind', async () => {
    await keepRecent({ kind: 'dns', text: 'acme.example' });
    await saveRecent([]);
    expect(await kept()).toBeUndefined();
  });
});

describe('a new choice in the options', () => {
  test('deletes at once, and renews the menu', async () => {
    const update = vi.spyOn(fakeBrowser.contextMenus, 'update').mockResolvedValue(undefined as never);
    followSettings();
    await saveRecent([{ kind: 'dns', text: 'old.example', at: ago(20) }]);
    expect(update).not.toHaveBeenCalled();
    await saveSettings({ keepDays: 7 });
    await vi.waitFor(async () => expect(await kept()).toBeUndefined());
    await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(2));
  });
});

describe('a private window', () => {
  test.each([
    ['one of the browser that says so', true, { incognito: false }, true],
    ['one whose popup runs outside of it', false, { incognito: true }, true],
    ['no private one', false, { incognito: false }, false],
  ])('%s', async (_, inIncognitoContext, window, isPrivate) => {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue(window as never);
    Object.assign(fakeBrowser.extension, { inIncognitoContext });
    expect(await isPrivateWindow()).toBe(isPrivate);
    Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  });

  test('who cannot tell remembers nothing', async () => {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockRejectedValue(new Error('no') as never);
    expect(await isPrivateWindow()).toBe(true);
  });
});
