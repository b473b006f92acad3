import { readFileSync } from 'node:fs';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { mailboxOf } from '../bench/mailbox-of.ts';
import { launchChromium, settle } from '../mailbox/launch.ts';
import { startMailbox } from '../mailbox/server.ts';
import { choose, drop, finished, given, openTransfer } from './history-import.ts';

const mailbox = await startMailbox();
const context = await launchChromium({
  executablePath: ensureBrowser('chromium'),
  port: mailbox.port,
  headless: true,
});
const worker = await settle(context);
const page = await openTransfer(context, new URL(worker.url()).host);
page.on('console', (m) => console.log(m.text()));
page.on('pageerror', (e) => console.log('ERR', e.message));
const shot = async (name: string) => {
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1200, 320]) {
      if (scheme === 'dark' && width === 1200) continue;
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `/tmp/shots/${name}-${scheme}-${width}.png`, fullPage: true });
    }
  await page.setViewportSize({ width: 1200, height: 800 });
};
await page.locator('.where-from summary').click();
await shot('idle');
await page.locator('.where-from summary').click();
await choose(page, [
  given('odd.csv', 'who;what;when\nx kim@lumen.example;nope;3 May\ninfo@globex.example;nope;4 May\n'),
]);
await page
  .locator('.columns')
  .waitFor({ timeout: 5000 })
  .catch(() => {});
await page.getByRole('button', { name: 'Read this file' }).click();
await shot('columns');
await page.getByRole('button', { name: 'Leave it out' }).click();
await finished(page);
await choose(page, [
  given('bounces.mbox', mailboxOf(1500)),
  given('photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
  given('log.csv', readFileSync('tests/unit/history/import/fixtures/sendgrid-activity.csv')),
  given(
    'broken.csv',
    'email,event,reason\nkim,bounce,550 5.1.1 no such user\na@b.example,bounce,550 5.1.1 x\n,bounce,\n',
  ),
]);
await page.locator('.running').waitFor();
await page.waitForTimeout(1500);
await shot('running');
console.log(await finished(page, 120000));
await shot('done');
await context.close();
await mailbox.close();
