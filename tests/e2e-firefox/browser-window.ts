import type { Browser } from 'puppeteer-core';
import { expect } from 'vitest';
import { EXTENSION, ORIGIN } from './launch.ts';

/** The part of WebDriver BiDi that puppeteer keeps to itself: scripts in the browser's own window (system access). */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}
interface Tree {
  contexts: { context: string; url: string }[];
}
interface Outcome {
  type: string;
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

const MENU = "document.getElementById('contentAreaContextMenu')";
const POPUP = "document.querySelector('browser[webextension-view-type=popup]')";
const ITEM = 'bounce-lens_bounce-lens_example-menuitem-_';

/** Runs an expression in Firefox' own window, where menus, keys and the toolbar's popup are. */
async function inWindow(firefox: Browser, expression: string): Promise<unknown> {
  const { connection } = firefox as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.result as Tree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const target = { context: window?.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { type, result, exceptionDetails } = answer.result as Outcome;
  if (type !== 'success') throw new Error(exceptionDetails?.text);
  return result?.value;
}

/** Stops the background, as Firefox does after half a minute; the next message wakes it. */
export const stopBackground = (firefox: Browser): Promise<unknown> =>
  inWindow(firefox, `WebExtensionPolicy.getByID('${EXTENSION}').extension.terminateBackground()`);

/** Chooses an entry of ours in the menu that a right click has opened; fails where it does not stand there. */
export async function choose(firefox: Browser, id: string): Promise<void> {
  const item = `${MENU}.querySelector('#${ITEM}${id}:not([hidden])')`;
  await expect.poll(() => inWindow(firefox, `${MENU}.state === 'open' && Boolean(${item})`)).toBe(true);
  await inWindow(firefox, `${MENU}.activateItem(${item})`);
}

/** Closes the menu; returns what it offered of ours. */
export async function closeMenu(firefox: Browser): Promise<string> {
  await expect.poll(() => inWindow(firefox, `${MENU}.state`)).toBe('open');
  const ours = `[...${MENU}.querySelectorAll('[id^="${ITEM}"]:not([hidden])')].map(({ label }) => label).join()`;
  const offered = await inWindow(firefox, ours);
  await inWindow(firefox, `${MENU}.hidePopup()`);
  return String(offered);
}

/** Does what the keys of a command do. Keys of the protocol go to the page and never to the browser. */
export async function pressCommand(firefox: Browser, keys: { key: string }): Promise<void> {
  const key = `document.querySelector('keyset[id*="bounce-lens"] key[key="${keys.key}"][modifiers="alt,shift"]')`;
  await inWindow(firefox, `${key}.doCommand()`);
}

/** The toolbar's popup is open and shows our page. */
export async function expectToolbarPopup(firefox: Browser): Promise<void> {
  const shown = `${POPUP}?.closest('panel').state + ' ' + ${POPUP}?.currentURI.spec`;
  await expect.poll(() => inWindow(firefox, shown)).toBe(`open ${ORIGIN}/popup.html`);
}

/** Closes the toolbar's popup, where it is open. */
export const closeToolbarPopup = (firefox: Browser): Promise<unknown> =>
  inWindow(firefox, `${POPUP}?.closest('panel').hidePopup()`);
