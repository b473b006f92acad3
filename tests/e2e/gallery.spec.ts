import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findByAxe } from './axe.ts';
import { type Look, stateOn, test } from './gallery.ts';
import { findOverflow, findSmallTargets } from './gallery-measures.ts';

const COMPONENTS = join(import.meta.dirname, '../../components');

/** All states on one page: half a second on an idle machine, many on one that eight programs share; both workers take their part. */
test.describe.configure({ timeout: 60_000, mode: 'parallel' });

/** Each tells something that no other does. */
const TOLD = [
  'bucket-address',
  'bucket-reputation',
  'bucket-authentication',
  'bucket-sender-account',
  'bucket-unknown',
  'delay',
  'low-confidence',
  'fake',
  'backscatter',
  'six-recipients',
  'copied',
  'preview',
  'folded',
  'place-row',
  'scope-answered',
  'check-running',
  'check-every-verdict',
];

/** What differs most in layout and colour; without times, whose form varies with Chromium. */
const PICTURED = [
  'bucket-address',
  'bucket-sender-account',
  'delay-without-end',
  'fake',
  'six-recipients',
  'warning-named-list',
  'check-every-verdict',
  'preview',
];

const LOOKS: Record<string, Look> = {
  light: { query: { theme: 'light' } },
  dark: { query: { theme: 'dark' } },
  forced: { query: { theme: 'light' }, forcedColors: 'active' },
  rtl: { query: { theme: 'light', dir: 'rtl' } },
};

const NARROW: Record<string, Look> = {
  '320 px': { width: 320 },
  '320 px, right to left': { width: 320, query: { dir: 'rtl' } },
  '320 px, German': { width: 320, query: { lang: 'de' } },
  '320 px, Japanese': { width: 320, query: { lang: 'ja' } },
  '320 px, French': { width: 320, query: { lang: 'fr' } },
  '200 % zoom of 1200 px': { width: 600, scale: 2 },
  '200 % zoom of 1200 px, right to left': { width: 600, scale: 2, query: { dir: 'rtl' } },
};

test('every state is reached, without a word in the console', async ({ open }) => {
  const page = await open();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  expect(await page.locator('[data-failed]').allTextContents()).toEqual([]);
  expect(said).toEqual([]);
  const empty = await page
    .locator('[data-state]')
    .evaluateAll((stands) =>
      stands.filter(({ clientHeight }) => clientHeight < 20).map((stand) => stand.getAttribute('data-state')),
    );
  expect(empty).toEqual([]);
});

test('no component is missing', async ({ served }) => {
  const shown: string[] = await (await fetch(`${served.address}components.json`)).json();
  const files = readdirSync(COMPONENTS).filter((name) => name.endsWith('.tsx') && name !== 'Quiet.tsx'); // shows nothing
  expect(files.length).toBeGreaterThan(10);
  expect(shown.sort()).toEqual(files.map((name) => `components/${name}`).sort());
});

/** About a page as a whole, and the gallery puts many beside one another. */
const PAGE_RULES = ['landmark-main-is-top-level', 'landmark-no-duplicate-main', 'landmark-unique'];

test('axe finds nothing in any state, unfolded', async ({ open }) => {
  const page = await open({ query: { unfold: '' } });
  expect(await findByAxe(page, { within: '[data-state]', without: PAGE_RULES })).toEqual([]);
});

test('axe finds nothing in the colours of any state, unfolded and dark', async ({ open }) => {
  const page = await open({ query: { theme: 'dark', unfold: '' } });
  expect(await findByAxe(page, { within: '[data-state]' })).toEqual([]);
});

test('axe finds nothing in a state that has the page for itself', async ({ open }) => {
  for (const state of ['six-recipients', 'page-frame', 'options-own']) {
    const page = await open({ query: { state, unfold: '' } });
    expect(await findByAxe(page, { only: PAGE_RULES }), state).toEqual([]);
  }
});

for (const [name, look] of Object.entries(NARROW)) {
  test(`nothing scrolls sideways in any state, unfolded: ${name}`, async ({ open }) => {
    const page = await open({ ...look, query: { ...look.query, unfold: '' } });
    expect(await findOverflow(page)).toEqual([]);
  });
}

for (const width of [320, 1200]) {
  test(`every target is large enough, unfolded: ${width} px`, async ({ open }) => {
    const page = await open({ width, query: { unfold: '' } });
    expect(await findSmallTargets(page)).toEqual([]);
  });
}

test('panels say to a screen reader what they said before', async ({ open }) => {
  const page = await open();
  for (const id of TOLD) {
    const told = await stateOn(page, id).ariaSnapshot();
    expect.soft(`${told}\n`).toMatchSnapshot(`${id}.txt`);
  }
});

for (const [name, look] of Object.entries(LOOKS)) {
  test(`panels look as before: ${name}`, async ({ open }) => {
    const page = await open({ ...look, query: { ...look.query, font: 'inter' } });
    for (const id of PICTURED) {
      await expect.soft(stateOn(page, id)).toHaveScreenshot(`${id}-${name}.png`);
    }
  });
}
