import type { Locator, Page } from '@playwright/test';

/** Opens one conversation of the sample mailbox in Outlook. */
export async function openInOutlook(page: Page, thread: string, host = 'outlook.office.com'): Promise<void> {
  await page.goto(`https://${host}/mail/inbox/id/AAQk-${thread}`);
  await page.locator('[role=heading][id^=CONV_]').waitFor();
}

/** Goes to a conversation from the list, as a person does: no page load. */
export async function clickConversation(page: Page, subject: string): Promise<void> {
  await page.locator('#MailList [role=option]', { hasText: subject }).first().click();
  await page.locator('[role=heading][id^=CONV_]', { hasText: subject }).waitFor();
}

/** The bodies that are shown for reading. */
export function outlookBodies(page: Page): Locator {
  return page.locator('[id^=UniqueMessageBody][role=document]');
}
