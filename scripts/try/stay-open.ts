import type { BrowserContext } from '@playwright/test';
import type { Mailbox } from '../../tests/mailbox/server.ts';

const TABS = ['https://mail.google.com/mail/u/0/#inbox', 'https://outlook.office.com/mail/'];

/** Opens both webmails and waits until the person closes the browser. */
export async function stayOpen(context: BrowserContext, mailbox: Mailbox): Promise<number> {
  const [blank] = context.pages();
  for (const address of TABS) {
    const page = await context.newPage();
    await page.goto(address);
  }
  await blank?.close();
  const domain = 'acme.example';
  console.log(`Open a bounce in either tab; try ${domain} in the popup. Close the browser to end.`);
  console.log(`(Every host name leads to 127.0.0.1:${mailbox.port}.)`);
  await context.waitForEvent('close', { timeout: 0 });
  return 0;
}
