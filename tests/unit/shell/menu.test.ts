import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addMenu, renewMenu } from '../../../entrypoints/shell/menu.ts';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { fakeShell, listen, pending } from './browser.ts';

const TAB = { id: 7, incognito: false };
let shell: Awaited<ReturnType<typeof fakeShell>>;
let create: ReturnType<typeof vi.fn>;
let update: ReturnType<typeof vi.fn>;
let installed: () => Promise<void>;
let click: (info: object, tab?: object) => Promise<void>;

beforeEach(async () => {
  shell = await fakeShell();
  create = vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('id' as never) as never;
  update = vi.spyOn(fakeBrowser.contextMenus, 'update').mockResolvedValue(undefined as never) as never;
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined as never);
  installed = listen(fakeBrowser.runtime.onInstalled);
  click = listen(fakeBrowser.contextMenus.onClicked);
  addMenu();
});

describe('the entries', () => {
  test('are on selections and on links to an address', async () => {
    await installed();
    expect(create.mock.calls.map(([item]) => item)).toEqual([
      { id: 'diagnose', title: 'Diagnose this bounce', contexts: ['selection'] },
      {
        id: 'check-address',
        title: 'Check this address',
        contexts: ['link'],
        targetUrlPatterns: ['mailto:*'],
      },
    ]);
  });

  test('speak the chosen language, and another one once it is chosen', async () => {
    const read = vi.spyOn(globalThis, 'fetch');
    await saveSettings({ language: 'de' });
    read.mockResolvedValue(
      Response.json({ menu_diagnose: { message: 'Eins' }, menu_check_address: { message: 'Zwei' } }),
    );
    await renewMenu();
    expect(String(read.mock.calls[0]?.[0])).toContain('/_locales/de/messages.json');
    expect(update.mock.calls).toEqual([
      ['diagnose', { title: 'Eins' }],
      ['check-address', { title: 'Zwei' }],
    ]);
  });
});

describe('a click', () => {
  test('takes the selection as the page has it, with its line breaks', async () => {
    shell.executeScript.mockResolvedValue([{ result: '550 5.1.1\nUser unknown' }] as never);
    await click({ menuItemId: 'diagnose', selectionText: '550 5.1.1 User unknown', frameId: 3 }, TAB);
    expect(await pending()).toEqual({ kind: 'text', text: '550 5.1.1\nUser unknown', isPrivate: false });
    expect(shell.executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, frameIds: [3] } });
    expect(shell.openPopup).toHaveBeenCalledOnce();
  });

  test('takes what the browser says where scripts may not run, and no more than a bounce', async () => {
    shell.executeScript.mockRejectedValue(new Error('no') as never);
    await click({ menuItemId: 'diagnose', selectionText: 'x'.repeat(600_000) }, TAB);
    expect(await pending()).toMatchObject({ text: 'x'.repeat(512 * 1024) });
  });

  test.each([
    ['mailto:sales@acme.example?subject=x', { kind: 'text', text: 'sales@acme.example' }],
    [
      'mailto:sales@acme.example,kim@lumen.example',
      { kind: 'text', text: 'sales@acme.example', hint: { key: 'popup_link_several', values: ['2'] } },
    ],
    ['mailto:?subject=x', { kind: 'hint', hint: { key: 'popup_link_empty' } }],
  ])('on %s', async (linkUrl, left) => {
    await click({ menuItemId: 'check-address', linkUrl }, TAB);
    expect(await pending()).toEqual({ ...left, isPrivate: false });
    expect(shell.openPopup).toHaveBeenCalledOnce();
  });

  test('in a private window says so', async () => {
    await click({ menuItemId: 'diagnose', selectionText: 'x' }, { ...TAB, incognito: true });
    expect(await pending()).toMatchObject({ isPrivate: true });
  });

  test('where the browser refuses the popup, a small window opens', async () => {
    shell.openPopup.mockRejectedValue(new Error('no') as never);
    await click({ menuItemId: 'diagnose', selectionText: 'x' }, TAB);
    expect(shell.createWindow.mock.calls[0]?.[0]).toMatchObject({ type: 'popup', url: 'popup.html' });
  });

  test('on an entry of another kind does nothing', async () => {
    await click({ menuItemId: 'else', selectionText: 'x' }, TAB);
    expect(await pending()).toBeUndefined();
    expect(shell.openPopup).not.toHaveBeenCalled();
  });
});
