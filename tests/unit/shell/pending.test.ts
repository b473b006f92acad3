import { beforeEach, expect, test, vi } from 'vitest';
import { leavePending, onPending, takePending } from '../../../entrypoints/shell/pending.ts';
import { fakeShell } from './browser.ts';

beforeEach(async () => {
  await fakeShell();
});

test('what was left is taken once', async () => {
  await leavePending({ kind: 'text', text: 'acme.example' });
  expect(await takePending()).toEqual({ kind: 'text', text: 'acme.example' });
  expect(await takePending()).toBeUndefined();
});

test('an open popup is told when something arrives, and not when it is taken', async () => {
  const arrived = vi.fn();
  const stop = onPending(arrived);
  await leavePending({ kind: 'hint', hint: { key: 'popup_nothing_seen' } });
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce());
  await takePending();
  stop();
  await leavePending({ kind: 'text', text: 'x' });
  expect(arrived).toHaveBeenCalledOnce();
});
