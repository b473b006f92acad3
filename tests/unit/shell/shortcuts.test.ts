import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeShortcuts, loadShortcuts } from '../../../entrypoints/shell/shortcuts.ts';

/** The commands of a browser; the fake one has none. */
const setCommands = (commands: object | undefined) => Object.assign(fakeBrowser, { commands });

const lastTab = async () => (await fakeBrowser.tabs.query({})).at(-1)?.url;

describe('shortcuts', () => {
  const before = fakeBrowser.commands;
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => setCommands(before));

  it('are those that hold now', async () => {
    setCommands({
      getAll: async () => [{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+B' }],
    });
    expect(await loadShortcuts()).toEqual([
      { name: '_execute_action', description: '', keys: 'Alt+Shift+B' },
    ]);
  });

  it('are none where the browser has no commands', async () => {
    setCommands(undefined);
    expect(await loadShortcuts()).toEqual([]);
  });

  it("are changed on the browser's own page: Firefox has a call for it", async () => {
    const openShortcutSettings = vi.fn(async () => {});
    setCommands({ openShortcutSettings });
    expect(await changeShortcuts()).toBe(true);
    expect(openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('Chromium has an address', async () => {
    setCommands({});
    expect(await changeShortcuts()).toBe(true);
    expect(await lastTab()).toBe('chrome://extensions/shortcuts');
  });

  it('a browser that refuses is no fault of the page', async () => {
    setCommands({ openShortcutSettings: () => Promise.reject(new Error('not here')) });
    expect(await changeShortcuts()).toBe(false);
  });
});
