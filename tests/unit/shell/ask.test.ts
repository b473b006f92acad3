import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, askQuietly } from '../../../entrypoints/shell/ask.ts';

const sendMessage = vi.fn();
beforeEach(() => {
  sendMessage.mockReset();
  fakeBrowser.runtime.sendMessage = sendMessage;
});

describe('the line to the worker', () => {
  it.each([
    ['breaks in the middle of an answer', () => Promise.reject(new Error('The message channel closed'))],
    ['breaks before the question was taken', () => Promise.resolve(undefined)],
  ])('%s: it is asked once more', async (_, breaks) => {
    sendMessage.mockImplementationOnce(breaks).mockResolvedValueOnce({ res: ['cloudflare'] });
    expect(await ask('resolvers', undefined)).toEqual(['cloudflare']);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('breaks again: that is all, and whoever asks quietly hears nothing', async () => {
    sendMessage.mockResolvedValue(undefined);
    await expect(ask('resolvers', undefined)).rejects.toThrow('did not answer');
    expect(await askQuietly('resolvers', undefined)).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  it('holds: a fault of the worker is not asked for twice', async () => {
    sendMessage.mockResolvedValue({ err: {} });
    await expect(ask('resolvers', undefined)).rejects.toThrow('could not answer');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
