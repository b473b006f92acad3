import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const fetchFile = vi.fn<typeof fetch>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  vi.stubGlobal('fetch', fetchFile);
});
afterEach(() => vi.unstubAllGlobals());

it('a style that could not be read is read the next time, and then no more', async () => {
  const { surfaceFor } = await import('../../../entrypoints/shell/surface.ts');
  fetchFile.mockRejectedValueOnce(new TypeError('no file'));
  await expect(surfaceFor('gmail')).rejects.toThrow('no file');
  fetchFile.mockResolvedValueOnce(new Response('.panel {}'));
  expect((await surfaceFor('gmail'))?.style).toBe('.panel {}');
  expect((await surfaceFor('outlook'))?.style).toBe('.panel {}');
  expect(fetchFile).toHaveBeenCalledTimes(2);
});
