import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { deservesPanel } from '../../tests/mailbox/mail/expected.ts';
import type { Mail } from '../../tests/mailbox/mail/mail.ts';
import type { Mailbox } from '../../tests/mailbox/server.ts';
import { ADDRESSES, WEBMAILS, type Webmail } from './addresses.ts';
import { describePanel } from './describe-panel.ts';
import { takePictures } from './pictures.ts';

const SCREENSHOTS = join(import.meta.dirname, '../../screenshots');
const PANEL_TIMEOUT = 10_000;
/** A message that surely gets a panel: once it has, the one before has been decided. */
const CERTAIN = 'postfix-relay-denied';

/** Opens every message in both webmails, says what the panel says, and takes pictures. */
export async function walkThrough(
  context: BrowserContext,
  mailbox: Mailbox,
  extensionId: string,
): Promise<number> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const [certain, page] = [await context.newPage(), await context.newPage()];
  const wrong: string[] = [];
  for (const mail of mailbox.mails) {
    for (const webmail of WEBMAILS) {
      const line = await visit(page, certain, mail, webmail);
      const isWrong = deservesPanel(mail.expected) !== !line.startsWith('no panel');
      if (isWrong) wrong.push(`${mail.slug} in ${webmail}`);
      if (webmail === 'gmail' || isWrong) console.log(`${isWrong ? 'WRONG ' : ''}${mail.slug}: ${line}`);
    }
  }
  await takePictures(context, extensionId, SCREENSHOTS);
  const bounces = mailbox.mails.filter(({ expected }) => deservesPanel(expected)).length;
  const others = mailbox.mails.length - bounces;
  console.log(
    `\n${bounces} bounces and ${others} other messages, each in ${WEBMAILS.join(' and ')}. Pictures: ${SCREENSHOTS}`,
  );
  if (wrong.length) console.log(`Not as expected: ${wrong.join(', ')}`);
  return wrong.length ? 1 : 0;
}

async function visit(page: Page, certain: Page, mail: Mail, webmail: Webmail): Promise<string> {
  const address = (thread: string) => ADDRESSES[webmail](thread, 'light');
  await page.goto('about:blank'); // a change of the hash alone loads nothing
  await page.goto(address(mail.slug));
  const panel = page.locator('bounce-lens-panel:visible').first();
  if (deservesPanel(mail.expected)) {
    await panel.waitFor({ timeout: PANEL_TIMEOUT }).catch(() => {});
  } else {
    await certain.goto('about:blank');
    await certain.goto(address(CERTAIN));
    await certain.locator('bounce-lens-panel:visible').waitFor({ timeout: PANEL_TIMEOUT });
    await page.bringToFront(); // a page in the background draws once a second
  }
  if ((await panel.count()) === 0) return 'no panel';
  const name = join(SCREENSHOTS, `${mail.slug}-${webmail}.png`);
  await panel.screenshot({ path: name });
  return describePanel(panel);
}
