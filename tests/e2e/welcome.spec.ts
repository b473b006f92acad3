import { ensureBrowser } from '../../scripts/browsers.ts';
import { launchChromium, waitForWelcome, waitForWorker } from '../mailbox/launch.ts';
import { findByAxe } from './axe.ts';
import { watchForeignRequests } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { expectNoOverflow } from './options-page.ts';

/** What the page of an extension has. */
declare const chrome: {
  runtime: {
    getManifest: () => { permissions: string[]; content_scripts: { matches: string[] }[] };
  };
};

const address = (extensionId: string) => `chrome-extension://${extensionId}/welcome.html`;

test('opens once after the installation, in front', async ({ server }) => {
  const executablePath = ensureBrowser('chromium');
  const context = await launchChromium({ executablePath, port: server.port, headless: true });
  try {
    await waitForWorker(context);
    const welcome = await waitForWelcome(context);
    await expect(welcome.locator('h1')).toHaveText('Welcome to Bounce Lens');
    expect(await welcome.evaluate(() => document.visibilityState)).toBe('visible');
    expect(context.pages().filter((page) => page.url() === welcome.url())).toHaveLength(1);
  } finally {
    await context.close();
  }
});

test('says first to reload the mail tab, with plain links to the webmails', async ({ page, extensionId }) => {
  await page.goto(address(extensionId));
  const first = page.locator('main > :nth-child(2)');
  await expect(first).toContainText('Reload your mail tab');
  const links = first.getByRole('link');
  await expect(links).toHaveText(['Open Gmail', 'Open Outlook for work or school', 'Open Outlook.com']);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noreferrer');
    await expect(link).toHaveAttribute('href', /^https:\/\/(?:mail\.google\.com|outlook\.[a-z.]+)\/mail\/$/);
  }
});

test('shows the panel itself on an example, and asks nobody for it', async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  const foreign = watchForeignRequests(context);
  await page.goto(address(extensionId));
  const example = page.getByRole('figure', { name: 'An example' });
  await expect(example.getByRole('heading')).toHaveText('Their mailbox is full');
  await expect(example.locator('mark').first()).toContainText(/out of storage space/);
  await expect(example.getByRole('button', { name: /Check/ })).toHaveCount(0);
  expect(foreign).toEqual([]);
  expect(mailbox.questions()).toEqual([]);
});

test('names each permission of the manifest, and no other', async ({ page, extensionId }) => {
  await page.goto(address(extensionId));
  await page.locator('.ids').first().waitFor();
  const named = (await page.locator('.ids').allTextContents()).flatMap((ids) => ids.split(' · '));
  const asked = await page.evaluate(() => {
    const { permissions, content_scripts: scripts } = chrome.runtime.getManifest();
    const hosts = scripts.flatMap(({ matches }) => matches).map((match) => new URL(match).host);
    return [...permissions, ...hosts];
  });
  expect(named.sort()).toEqual(asked.sort());
});

for (const press of ['click', 'Enter'] as const) {
  test(`leads to the options: ${press}`, async ({ page, context, extensionId }) => {
    await page.goto(address(extensionId));
    const button = page.getByRole('button', { name: 'Open the options' });
    const opened = context.waitForEvent('page', { predicate: (tab) => tab.url().endsWith('/options.html') });
    await (press === 'click' ? button.click() : button.press('Enter'));
    await expect((await opened).locator('h1')).toHaveText('Options of Bounce Lens');
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing is cut off: ${scheme}`, async ({ page, extensionId }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address(extensionId));
    await page.locator('figure').waitFor();
    expect(await findByAxe(page)).toEqual([]);
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoOverflow(page);
    }
  });
}
