// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Access } from '../../../entrypoints/popup/Access.tsx';
import { speak } from '../../../entrypoints/shell/translate.ts';
import { type Entry, expandPlaceholders } from '../../../lib/catalogue.ts';
import { WEBMAILS } from '../../../lib/webmail/index.ts';
import messages from '../../../public/_locales/en/messages.json';
import { fakeShell, listen } from './browser.ts';

const entries = Object.entries(messages as Record<string, Entry>);
const ENGLISH = Object.fromEntries(
  entries.map(([key, { message, placeholders }]) => [key, expandPlaceholders(message, placeholders)]),
);

let isGranted: boolean;
let answer: boolean;
let change: () => Promise<void>;
const say = vi.fn();
const text = () => document.body.textContent ?? '';

beforeEach(async () => {
  await fakeShell();
  speak(ENGLISH);
  say.mockClear();
  isGranted = false;
  answer = true;
  const { permissions } = fakeBrowser;
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({
    origins: WEBMAILS.flatMap(({ id, hosts }) => (id !== 'gmail' || isGranted ? hosts : [])).map(
      (host) => `https://${host}/*`,
    ),
  })) as never);
  vi.spyOn(permissions, 'request').mockImplementation((async () => {
    isGranted = answer;
    return answer;
  }) as never);
  const { onAdded, onRemoved } = permissions;
  for (const event of [onAdded, onRemoved]) vi.spyOn(event, 'removeListener').mockReturnValue();
  render(null, document.body);
  change = listen(onAdded);
  listen(onRemoved);
});

const show = async (missing: string[]) => {
  render(<Access missing={missing} say={say} />, document.body);
  await vi.waitFor(() => expect(fakeBrowser.permissions.onAdded.addListener).toHaveBeenCalled());
};
const press = () => document.querySelector('button')?.click();

test('nothing is said where all is well', async () => {
  isGranted = true;
  await show([]);
  expect(text()).toBe('');
});

test('one sentence names the webmail; a click asks, and says what to do then', async () => {
  await show(['mail.google.com']);
  expect(text()).toContain('The browser does not let Bounce Lens into Gmail, so no panel appears there.');
  expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
  press();
  expect(fakeBrowser.permissions.request).toHaveBeenCalledOnce(); // at once: Firefox takes it for the click's
  await vi.waitFor(() => expect(text()).toBe('Access granted. Reload your mail tab.'));
  expect(say).toHaveBeenCalledWith({ key: 'popup_access_granted' });
});

test('a refusal says what still works, and the button stays', async () => {
  answer = false;
  await show(['mail.google.com']);
  press();
  await vi.waitFor(() => expect(text()).toContain('No access. You can still paste a bounce here.'));
  expect(document.querySelector('button')?.textContent).toBe('Grant access');
});

test('access that was given elsewhere takes the sentence away', async () => {
  await show(['mail.google.com']);
  isGranted = true;
  await change();
  await vi.waitFor(() => expect(text()).toBe(''));
});
