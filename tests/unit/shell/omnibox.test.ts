import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addOmnibox } from '../../../entrypoints/shell/omnibox.ts';
import { fakeShell, listen, pending } from './browser.ts';

let shell: Awaited<ReturnType<typeof fakeShell>>;
let suggested: string[];
let type: (text: string) => Promise<void>;
let enter: (text: string, disposition: string) => Promise<void>;

beforeEach(async () => {
  shell = await fakeShell();
  suggested = [];
  vi.spyOn(fakeBrowser.omnibox, 'setDefaultSuggestion').mockImplementation((({
    description,
  }: {
    description: string;
  }) => {
    suggested.push(description);
  }) as never);
  type = listen(fakeBrowser.omnibox.onInputChanged);
  enter = listen(fakeBrowser.omnibox.onInputEntered);
  addOmnibox();
});

describe('the suggestion', () => {
  test.each([
    ['acme.example', 'Check DNS of acme.example · Reads it as a domain'],
    ['550 5.1.1 User unknown', 'Explain this bounce · Reads it as the text of a bounce'],
    ['', /^Type a domain/],
    ['acme', /has no dot/],
    ['<a&"\'>', /&lt;|&amp;/],
  ])('of %s', async (text, description) => {
    await type(text);
    expect(suggested).toEqual([
      typeof description === 'string' ? description : expect.stringMatching(description),
    ]);
  });

  test('is XML without a mark of its own, whatever is typed', async () => {
    for (const text of ['<a&b>', '</url>&', `"x" 'y' <z>`, 'a&amp;b']) await type(text);
    for (const description of suggested) {
      expect(description.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[<>&"']/);
    }
  });
});

describe('Enter', () => {
  test.each([
    ['currentTab', { updated: 1, created: 0 }],
    ['newForegroundTab', { updated: 0, created: 1 }],
    ['newBackgroundTab', { updated: 0, created: 1 }],
  ])('%s opens our page; the text goes by storage', async (disposition, times) => {
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(undefined as never);
    await enter('acme.example', disposition);
    expect(update).toHaveBeenCalledTimes(times.updated);
    expect(create).toHaveBeenCalledTimes(times.created);
    const [called] = [...update.mock.calls, ...create.mock.calls];
    expect(called?.[0]).toMatchObject({ url: 'popup.html' });
    if (times.created) {
      expect(called?.[0]).toMatchObject({ active: disposition === 'newForegroundTab' });
    }
    expect(await pending()).toMatchObject({ kind: 'text', text: 'acme.example' });
  });

  test('in our own page stays there', async () => {
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
    shell.queryTabs.mockResolvedValue([{ url: fakeBrowser.runtime.getURL('/popup.html') }] as never);
    await enter('acme.example', 'currentTab');
    expect(update).not.toHaveBeenCalled();
    expect(await pending()).toMatchObject({ kind: 'text', text: 'acme.example' });
  });
});
