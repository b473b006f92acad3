import { expect, type Page } from '@playwright/test';

/** What the page's console says against us while a test runs: faults of the page and of our script. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const isOurs =
      !message.location().url.endsWith('/favicon.ico') && !message.text().includes('DISCONNECTED');
    if (message.type() === 'error' && isOurs) faults.push(message.text());
  });
  return faults;
}

interface Opening {
  /** Appended to the address: `state=rtl`. */
  query?: string;
  /** `#inbox/...`, `/mail/inbox/...`. */
  folder?: string;
}

/** A webmail by its window, its bodies and the way to a thread. */
export interface Place {
  name: 'Gmail' | 'Outlook';
  body: string;
  anchor: string;
  spam: string;
  open: (page: Page, thread: string, opening?: Opening) => Promise<void>;
}

const GMAIL: Place = {
  name: 'Gmail',
  body: '.a3s',
  anchor: '.ii.gt',
  spam: 'spam',
  async open(page, thread, { query = '', folder = 'inbox' } = {}) {
    await page.goto(`https://mail.google.com/mail/u/0/?${query}#${folder}/${thread}`);
    await page.locator('[role=main]:visible h2.hP').waitFor();
  },
};

const OUTLOOK: Place = {
  name: 'Outlook',
  body: '[id^="UniqueMessageBody"]',
  anchor: '[role="document"]',
  spam: 'junkemail',
  async open(page, thread, { query = '', folder = 'inbox' } = {}) {
    await page.goto(`https://outlook.office.com/mail/${folder}/id/AAQk-${thread}?${query}`);
    await page.locator('[role=heading][id^=CONV_]').waitFor();
  },
};

export const PLACES = [GMAIL, OUTLOOK];

/** Is the panel inside the column in which the mail stands, and above it? */
export async function expectInColumn(page: Page, { anchor }: Place): Promise<void> {
  const boxes = await page.locator('bounce-lens-panel:visible').evaluate((panel, selector) => {
    let mail = panel.nextElementSibling;
    while (mail && !mail.matches(selector)) mail = mail.nextElementSibling;
    const inner = panel.shadowRoot?.querySelector('section')?.getBoundingClientRect();
    const column = panel.parentElement?.getBoundingClientRect();
    return inner && column && mail
      ? {
          left: inner.left - column.left,
          right: column.right - inner.right,
          above: mail.getBoundingClientRect().top - inner.bottom,
        }
      : undefined;
  }, anchor);
  expect(boxes, 'the panel stands before the mail').toBeDefined();
  for (const [side, room] of Object.entries(boxes ?? {})) expect(room, side).toBeGreaterThanOrEqual(-1);
}
