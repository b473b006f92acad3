import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answersOf, onAnswersForgotten } from '../../../entrypoints/shell/answers.ts';
import { isFolded, rememberFolded } from '../../../entrypoints/shell/folded.ts';
import {
  copyRemembered,
  countLookUps,
  forgetRemembered,
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
    expect(countLookUps({ folded: ['a'] })).toBe(0);
    expect(countLookUps({ recent: RECENT })).toBe(1);
  });

  it('a look-up is something', async () => {
    await fakeBrowser.storage.local.set({ recent: RECENT });
    expect(isEmpty(await copyRemembered())).toBe(false);
  });

  it('the answers of DNS are forgotten, too, and whoever has them in memory is told', async () => {
    const { get, set } = answersOf('https://dns.acme.example/dns-query');
    const forget = vi.fn();
    const stop = onAnswersForgotten(forget);
    await set([['acme.example TXT', { until: 1 }]]);
    expect(await get()).toHaveLength(1);
    expect(forget).not.toHaveBeenCalled();
    await forgetRemembered();
    expect(await get()).toBeUndefined();
    await vi.waitFor(() => expect(forget).toHaveBeenCalledOnce());
    stop();
  });
});

describe('a folded panel', () => {
  beforeEach(() => fakeBrowser.reset());
  const fold = (sender: Parameters<typeof rememberFolded>[0]['sender']) =>
    rememberFolded({ data: { notice: 'a', isFolded: true }, sender });

  it('is remembered', async () => {
    await fold({ tab: { incognito: false } });
    expect(await isFolded('a')).toBe(true);
  });

  it('of a private window is not', async () => {
    await fold({ tab: { incognito: true } });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
