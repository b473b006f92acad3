import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { addressOf, visit } from './extension-page.ts';
import { expect, test } from './fixtures.ts';
import { BUILT, ORIGIN } from './launch.ts';
import { textOf } from './look.ts';

const LINTER = join(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

interface Remark {
  code: string;
  file?: string;
}

test('the store of Firefox finds no fault with the build', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [LINTER, 'lint', '--source-dir', BUILT, '--output', 'json', '--no-config-discovery'],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  const { errors, notices, warnings }: Record<string, Remark[]> = JSON.parse(stdout);
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  // Preact can set innerHTML; nothing of ours asks it to (tests/unit/layout.test.ts).
  const others = warnings?.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT');
  expect(others).toEqual([]);
}, 60_000);

test('an error that nobody catches is heard, so that no test passes over it', async ({ page, errors }) => {
  await visit(page, 'welcome');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown');
    });
    void Promise.reject(new Error('rejected'));
  });
  const heard: string[] = [];
  await expect.poll(() => heard.push(...errors.take())).toBe(2);
  expect(heard.join()).toMatch(/rejected.*thrown|thrown.*rejected/);
});

test('the background opened the welcome page after the installation, once', async ({ browser, welcome }) => {
  const addresses = await Promise.all((await browser.pages()).map(addressOf));
  expect(addresses.filter((address) => address === `${ORIGIN}/welcome.html`)).toHaveLength(1);
  expect(await textOf(welcome, 'h1')).toContain('Welcome to Bounce Lens');
});
