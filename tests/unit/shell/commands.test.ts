import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addCommands } from '../../../entrypoints/shell/commands.ts';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { fakeShell, listen, pending } from './browser.ts';

const TAB = { id: 7, incognito: false };
const SHOWN = { form: 'shown', text: '550 5.1.1 User unknown', from: 'postmaster', subject: 'Undelivered' };
const VIEW = {
  name: 'Gmail',
  site: 'gmail',
  isReadingWindow: true,
  isOpen: true,
  hasPanel: true,
  parts: { body: [1, 1], sender: [1, 2] },
};
const OPEN = { ...VIEW, source: SHOWN };
let shell: Awaited<ReturnType<typeof fakeShell>>;
let press: (command: string, tab?: object) => Promise<void>;

beforeEach(async () => {
  shell = await fakeShell();
  press = listen(fakeBrowser.commands.onCommand);
  addCommands();
});

describe('"Diagnose what I see"', () => {
  test('asks the content script for the open message', async () => {
    shell.sendMessage.mockResolvedValue(OPEN as never);
    await press('diagnose-view', TAB);
    expect(shell.sendMessage.mock.calls).toEqual([[7, { type: 'read-open' }, { frameId: 0 }]]);
    expect(await pending()).toEqual({ kind: 'notice', source: SHOWN, isPrivate: false });
    expect(shell.executeScript).not.toHaveBeenCalled();
    expect(shell.openPopup).toHaveBeenCalledOnce();
  });

  test.each([undefined, null, 'x', {}, VIEW, { ...VIEW, source: { form: 'shown', text: '' } }])(
    'takes the selection where the answer is %j',
    async (answer) => {
      shell.sendMessage.mockResolvedValue(answer as never);
      shell.executeScript.mockResolvedValue([{ result: ' ' }, { result: '552 full' }] as never);
      await press('diagnose-view', TAB);
      expect(await pending()).toEqual({ kind: 'text', text: '552 full', isPrivate: false });
      expect(shell.executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, allFrames: true } });
    },
  );

  test('takes the selection where no content script runs', async () => {
    shell.executeScript.mockResolvedValue([{ result: '552 full' }] as never);
    await press('diagnose-view', TAB);
    expect(await pending()).toMatchObject({ kind: 'text', text: '552 full' });
  });

  test('says what to do where there is nothing', async () => {
    for (const scripts of [[{ result: '' }], []]) {
      shell.executeScript.mockResolvedValue(scripts as never);
      await press('diagnose-view', TAB);
      expect(await pending()).toMatchObject({ kind: 'hint', hint: { key: 'popup_nothing_seen' } });
    }
    shell.executeScript.mockRejectedValue(new Error('no') as never);
    await press('diagnose-view', TAB);
    expect(await pending()).toMatchObject({ kind: 'hint' });
    expect(shell.openPopup).toHaveBeenCalledTimes(3);
  });

  test('a huge message is cut', async () => {
    const huge = { ...SHOWN, text: 'x'.repeat(600_000) };
    shell.sendMessage.mockResolvedValue({ ...VIEW, source: huge } as never);
    await press('diagnose-view', TAB);
    expect(await pending()).toMatchObject({ source: { text: 'x'.repeat(512 * 1024) } });
  });

  test.each([
    [{ hasPanel: false }, 'popup_view_gate'],
    [{ parts: { body: [0, 1] } }, 'popup_view_drift'],
    [{ isReadingWindow: false }, 'popup_view_no_window'],
  ])('says with the message why no panel stands in the page: %j', async (change, key) => {
    shell.sendMessage.mockResolvedValue({ ...OPEN, ...change } as never);
    await press('diagnose-view', TAB);
    expect(await pending()).toMatchObject({
      kind: 'notice',
      source: SHOWN,
      hint: { key, values: ['Gmail'] },
    });
  });

  test('a webmail that was switched off is read all the same, and says so', async () => {
    await saveSettings({ sitesOff: ['gmail'] });
    shell.sendMessage.mockResolvedValue({ ...OPEN, hasPanel: false } as never);
    await press('diagnose-view', TAB);
    expect(await pending()).toMatchObject({ kind: 'notice', hint: { key: 'popup_view_off' } });
  });

  test('a page in which nothing is found says so, whether or not there is a selection', async () => {
    shell.sendMessage.mockResolvedValue({ ...VIEW, isOpen: false, parts: { body: [0, 0] } } as never);
    await press('diagnose-view', TAB);
    expect(await pending()).toMatchObject({ kind: 'hint', hint: { key: 'popup_view_nothing' } });
    shell.executeScript.mockResolvedValue([{ result: '552 full' }] as never);
    await press('diagnose-view', TAB);
    expect(await pending()).toMatchObject({ kind: 'text', hint: { key: 'popup_view_nothing' } });
  });

  test('a private window says so', async () => {
    await press('diagnose-view', { ...TAB, incognito: true });
    expect(await pending()).toMatchObject({ isPrivate: true });
  });

  test('an older browser hands over no tab', async () => {
    shell.queryTabs.mockResolvedValue([TAB] as never);
    shell.sendMessage.mockResolvedValue(OPEN as never);
    await press('diagnose-view');
    expect(shell.sendMessage.mock.calls[0]?.[0]).toBe(TAB.id);
  });

  test('no other command does anything', async () => {
    await press('else', TAB);
    expect(await pending()).toBeUndefined();
    expect(shell.openPopup).not.toHaveBeenCalled();
  });
});
