import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, askQuietly } from '../../../entrypoints/shell/ask.ts';

const sendMessage = vi.fn();
beforeEach(() => {
  sendMessage.mockReset();
  vi.useFakeTimers();
  fakeBrowser.runtime.sendMessage = sendMessage;
});

afterEach(() => vi.useRealTimers());

describe('the line to the worker', () => {
  it.each([
    ['breaks in the middle of an answer', () => Promise.reject(new Error('The message channel closed'))],
    ['breaks before the question was taken', () => Promise.resolve(undefined)],
  ])('%s: it is asked once more', async (_, breaks) => {
    sendMessage.mockImplementationOnce(breaks).mockResolvedValueOnce({ res: ['cloudflare'] });
    expect(await ask('resolvers', undefined)).toEqual(['cloudflare']);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('breaks twice, as a worker does that is being ended: it is asked again when that has passed', async () => {
    const breaks = () => Promise.reject(new Error('The message channel closed'));
    sendMessage.mockImplementationOnce(breaks).mockImplementationOnce(breaks);
    sendMessage.mockResolvedValueOnce({ res: ['cloudflare'] });
    const asking = ask('resolvers', undefined);
    await vi.advanceTimersByTimeAsync(400);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(await asking).toEqual(['cloudflare']);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('stays silent, as it does when the worker ends in that very moment: it is asked once more', async () => {
    sendMessage.mockReturnValueOnce(new Promise(() => {})).mockResolvedValueOnce({ res: ['cloudflare'] });
    const asking = ask('resolvers', undefined);
    await vi.advanceTimersByTimeAsync(5_500); // a check takes up to five seconds
    expect(sendMessage).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await asking).toEqual(['cloudflare']);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['breaks', () => Promise.reject(new Error('The message channel closed'))],
    ['stays silent', () => new Promise(() => {})],
  ])('%s again and again: that is all, and whoever asks quietly hears nothing', async (_, breaks) => {
    sendMessage.mockImplementation(breaks);
    const asking = expect(ask('resolvers', undefined)).rejects.toThrow('No answer');
    const quietly = askQuietly('resolvers', undefined);
    await vi.advanceTimersByTimeAsync(20_000);
    await asking;
    expect(await quietly).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(6);
  });

  it('holds: a fault of the worker is not asked for twice', async () => {
    sendMessage.mockResolvedValue({ err: {} });
    await expect(ask('resolvers', undefined)).rejects.toThrow('No answer');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
