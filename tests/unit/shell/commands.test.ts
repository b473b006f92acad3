import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addCommands } from '../../../entrypoints/shell/commands.ts';
import { fakeShell, listen, pending } from './browser.ts';

const TAB = { id: 7, incognito: false };
const SHOWN = { form: 'shown', text: '550 5.1.1 User unknown', from: 'postmaster', subject: 'Undelivered' };
let shell: Awaited<ReturnType<typeof fakeShell>>;
let press: (command: string, tab?: object) => Promise<void>;

beforeEach(async () => {
  shell = await fakeShell();
  press = listen(fakeBrowser.commands.onCommand);
  addCommands();
});

describe('"Diagnose what I see"', () => {
  test('asks the content script for the open message', async () => {
    shell.sendMessage.mockResolvedValue(SHOWN as never);
    await press('diagnose-view', TAB);
    expect(shell.sendMessage.mock.calls).toEqual([[7, { type: 'read-open' }, { frameId: 0 }]]);
    expect(await pending()).toEqual({ kind: 'notice', source: SHOWN, isPrivate: false });
    expect(shell.executeScript).not.toHaveBeenCalled();
    expect(shell.openPopup).toHaveBeenCalledOnce();
  });

  test.each([undefined, null, 'x', {}, { form: 'mime', raw: 'x' }, { form: 'shown', text: '' }])(
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
    shell.sendMessage.mockResolvedValue({ ...SHOWN, text: 'x'.repeat(600_000) } as never);
    await press('diagnose-view', TAB);
    expect(await pending()).toMatchObject({ source: { text: 'x'.repeat(512 * 1024) } });
  });

  test('a private window says so', async () => {
    await press('diagnose-view', { ...TAB, incognito: true });
    expect(await pending()).toMatchObject({ isPrivate: true });
  });

  test('an older browser hands over no tab', async () => {
    shell.queryTabs.mockResolvedValue([TAB] as never);
    shell.sendMessage.mockResolvedValue(SHOWN as never);
    await press('diagnose-view');
    expect(shell.sendMessage.mock.calls[0]?.[0]).toBe(TAB.id);
  });

  test('no other command does anything', async () => {
    await press('else', TAB);
    expect(await pending()).toBeUndefined();
    expect(shell.openPopup).not.toHaveBeenCalled();
  });
});
