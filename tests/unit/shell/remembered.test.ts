import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  copyRemembered,
  forgetRemembered,
  hasLookUps,
  isEmpty,
  restoreRemembered,
} from '../../../entrypoints/shell/remembered.ts';

const RECENT = [{ kind: 'dns', text: 'acme.example', at: 1 }];

describe('what is remembered', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is forgotten, and the choices stay', async () => {
    const choices = { settings: { keepDays: 7 }, settings$: { v: 1 } };
    await fakeBrowser.storage.local.set({ recent: RECENT, folded: ['a'], ...choices });
    await forgetRemembered();
    expect(await fakeBrowser.storage.local.get()).toEqual(choices);
  });

  it('comes back as it was', async () => {
    await fakeBrowser.storage.local.set({ recent: RECENT, folded: ['a'] });
    await restoreRemembered(await forgetRemembered());
    expect(await fakeBrowser.storage.local.get()).toEqual({ recent: RECENT, folded: ['a'] });
  });

  it.each([{}, { recent: undefined }, { recent: null }, { recent: [] }])('%j is nothing', (kept) => {
    expect(isEmpty(kept)).toBe(true);
  });

  it('a folded panel is something to forget, and no look-up', () => {
    expect(isEmpty({ folded: ['a'] })).toBe(false);
    expect(hasLookUps({ folded: ['a'] })).toBe(false);
    expect(hasLookUps({ recent: RECENT })).toBe(true);
  });

  it('a look-up is something', async () => {
    await fakeBrowser.storage.local.set({ recent: RECENT });
    expect(isEmpty(await copyRemembered())).toBe(false);
  });
});
