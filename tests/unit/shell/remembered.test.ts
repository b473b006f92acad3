import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  copyRemembered,
  forgetRemembered,
  isEmpty,
  restoreRemembered,
} from '../../../entrypoints/shell/remembered.ts';

const RECENT = [{ kind: 'dns', text: 'acme.example', at: 1 }];

describe('what is remembered', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is forgotten, and the choices stay', async () => {
    await fakeBrowser.storage.local.set({ recent: RECENT, settings: { keepDays: 7 } });
    await forgetRemembered();
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: { keepDays: 7 } });
  });

  it('comes back as it was', async () => {
    await fakeBrowser.storage.local.set({ recent: RECENT });
    await restoreRemembered(await forgetRemembered());
    expect(await fakeBrowser.storage.local.get('recent')).toEqual({ recent: RECENT });
  });

  it.each([{}, { recent: undefined }, { recent: null }, { recent: [] }])('%j is nothing', (kept) => {
    expect(isEmpty(kept)).toBe(true);
  });

  it('a look-up is something', async () => {
    await fakeBrowser.storage.local.set({ recent: RECENT });
    expect(isEmpty(await copyRemembered())).toBe(false);
  });
});
