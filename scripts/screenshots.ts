import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { isLanguage, LANGUAGES } from '../lib/languages.ts';
import { launchChromium, settle } from '../tests/mailbox/launch.ts';
import { startMailbox } from '../tests/mailbox/server.ts';
import { ensureBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { fillHistory } from './screenshots/fill-history.ts';
import { PICTURE_TIME } from './screenshots/sample-history.ts';
import { SCENES } from './screenshots/scenes.ts';

const ROOT = join(import.meta.dirname, '..');
/** Pictures of the README; those of the stores are not kept. */
const README = join(ROOT, '.github');
const IN_README: readonly string[] = ['1-answer', '2-dns', '3-history', '4-report', '5-fake', 'popup'];

/** A bounce that is opened joins the history, so the pictures of that come first. */
const historyFirst = [
  ...SCENES.filter((one) => one.readsHistory),
  ...SCENES.filter((one) => !one.readsHistory),
];

/** What the page of an extension has. */
declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

/** Lets the extension speak another language than the browser, as the options do. */
async function speak(context: BrowserContext, extensionId: string, language: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate((id) => chrome.storage.local.set({ settings: { language: id } }), language);
  await page.close();
}

/** `npm run screenshots [-- --language de]`: pictures for README and stores, from the real extension on the sample mailbox. */
async function takeScreenshots(language: string): Promise<void> {
  const folder = join(ROOT, 'screenshots/store', language);
  mkdirSync(folder, { recursive: true });
  const mailbox = await startMailbox();
  const executablePath = ensureBrowser('chromium');
  const context = await launchChromium({ executablePath, port: mailbox.port, headless: true });
  try {
    const worker = await settle(context);
    const extensionId = new URL(worker.url()).host;
    await context.clock.setFixedTime(PICTURE_TIME);
    await worker.evaluate((now) => {
      Date.now = () => now; // the page's clock does not reach it
    }, PICTURE_TIME);
    await speak(context, extensionId, language);
    await fillHistory(context, extensionId, language);
    for (const { id, theme, size, show } of historyFirst) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const shown = await show(page, extensionId, language);
      await shown.screenshot({ path: join(folder, `${id}.png`) });
      if (language === 'en' && IN_README.includes(id)) {
        await shown.screenshot({ path: join(README, `${id}.png`) });
      }
      await page.close();
      console.log(`${language}/${id}.png`);
    }
  } finally {
    await context.close();
    await mailbox.close();
  }
}

const { values } = parseArgs({ options: { language: { type: 'string', default: 'en' } } });
if (!isLanguage(values.language)) {
  console.error(`--language is one of ${LANGUAGES.map(({ id }) => id).join(', ')}.`);
  process.exitCode = 2;
} else if (!buildExtension('chrome')) {
  process.exitCode = 1;
} else {
  await takeScreenshots(values.language);
}
