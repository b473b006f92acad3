import type { Locator, Page } from '@playwright/test';

const ROOT = 'https://mail.google.com/mail/u/0/';

/** Opens one thread of the sample mailbox in Gmail. */
export async function openInGmail(page: Page, thread: string): Promise<void> {
  await page.goto(`${ROOT}#inbox/${thread}`);
  await page.locator('[role=main]:visible h2.hP').waitFor();
}

/** Opens the list of threads in Gmail. */
export async function openGmailInbox(page: Page): Promise<void> {
  await page.goto(`${ROOT}#inbox`);
  await page.locator('[role=main]:visible .zA').first().waitFor();
}

/** Goes to a thread from the list, as a person does: no page load. */
export async function clickThread(page: Page, subject: string): Promise<void> {
  await page.locator('[role=main]:visible .zA', { hasText: subject }).first().click();
  await page.locator('[role=main]:visible h2.hP').waitFor();
}

/** The shown messages of the open thread, in order. */
export function gmailMessages(page: Page): Locator {
  return page.locator('[role=main]:visible [role=listitem]');
}
