import type { Page } from 'puppeteer-core';

/** A webmail of the sample mailbox. */
export interface Place {
  name: 'Gmail' | 'Outlook';
  /** The address of one thread. */
  url: (thread: string) => string;
  /** What the panel stands right before. */
  body: string;
  /** One message of the thread. */
  message: string;
}

/** Gmail as the sample mailbox plays it. */
export const GMAIL: Place = {
  name: 'Gmail',
  url: (thread) => `https://mail.google.com/mail/u/0/#inbox/${thread}`,
  body: '.ii.gt',
  message: '[role=main] [role=listitem]',
};

/** Outlook as the sample mailbox plays it. */
export const OUTLOOK: Place = {
  name: 'Outlook',
  url: (thread) => `https://outlook.office.com/mail/inbox/id/AAQk-${thread}`,
  body: '[id^="UniqueMessageBody"]',
  message: '.card',
};

/** Where the panel appears. */
export const PLACES: readonly Place[] = [GMAIL, OUTLOOK];

/** The element of the panel. */
export const PANEL = 'bounce-lens-panel';
/** Something in the panel. */
export const inPanel = (selector: string): string => `${PANEL} >>> ${selector}`;

/** Opens a thread in a tab that is looked at: a hidden one shows no panel. */
export async function openThread(page: Page, { url }: Place, thread: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url(thread));
}

/** Keys and clicks of ours that the page has seen. */
export const leaksOf = (page: Page): Promise<{ phase: string }[]> =>
  page.evaluate(() => (window as unknown as { __leaks: { phase: string }[] }).__leaks);
