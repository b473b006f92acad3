import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browsers.ts';
import { buildGallery, GALLERY } from './gallery/build.ts';
import { takePictures } from './gallery/pictures.ts';
import { serveFolder } from './gallery/serve.ts';
import { hasDisplay } from './has-display.ts';

const ROOT = join(import.meta.dirname, '..');

/** Chromium refuses to start as root with its sandbox. */
const ARGUMENTS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Renews what tests/e2e/gallery.spec.ts compares with. */
async function updateSnapshots(): Promise<number> {
  await buildGallery();
  const playwright = join(ROOT, 'node_modules/@playwright/test/cli.js');
  const order = [playwright, 'test', 'tests/e2e/gallery.spec.ts', '--update-snapshots'];
  const env = { ...process.env, BOUNCE_LENS_BUILT: '1' }; // the gallery needs no extension
  return spawnSync(process.execPath, order, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

/** `npm run gallery`: every component in every state, in a window or, without a display, as pictures; `--update` renews the tests' pictures. */
async function showGallery(): Promise<void> {
  await buildGallery();
  if (process.argv.includes('--build')) return;
  const { address, close } = await serveFolder(GALLERY);
  const isShown = hasDisplay();
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    headless: !isShown,
    args: ARGUMENTS,
  });
  try {
    if (isShown) {
      const page = await browser.newPage({ viewport: null });
      await page.goto(address);
      console.log(
        `The gallery is at ${address}, and in ${join(GALLERY, 'index.html')}. Close the window to end.`,
      );
      await page.waitForEvent('close', { timeout: 0 });
      return;
    }
    console.log(`No display: pictures of ${join(GALLERY, 'index.html')}.`);
    const paths = await takePictures(browser, address, join(ROOT, 'screenshots'));
    console.log(paths.map((path) => relative(ROOT, path)).join('\n'));
  } finally {
    await browser.close();
    close();
  }
}

try {
  if (process.argv.includes('--update')) process.exitCode = await updateSnapshots();
  else await showGallery();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
