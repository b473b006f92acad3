import type { Page } from 'puppeteer-core';
import type { Mailbox } from '../mailbox/server.ts';
import { consoleErrors } from './errors.ts';
import { expect, test } from './fixtures.ts';
import { find, textsOf } from './look.ts';
import { GMAIL, inPanel, openThread } from './webmails.ts';

/** Only the source of this notice names the server that answered. */
const THREAD = 'gmail-address-not-found';

const sourcesAsked = (mailbox: Mailbox) =>
  mailbox.requests.flatMap(({ path }) => /[?&]view=(om|att)\b/.exec(path)?.[1] ?? []);

async function facts(page: Page): Promise<string> {
  await openThread(page, GMAIL, THREAD);
  await find(page, inPanel('h2'));
  return (await textsOf(page, inPanel('.facts'))).join(' ');
}

test('the original of a bounce in Gmail is read, once', async ({ page, mailbox }) => {
  const errors = consoleErrors(page);
  expect(await facts(page)).toMatch(/Read from.*the original message/);
  expect(sourcesAsked(mailbox)).toEqual(['om']);
  expect(errors).toEqual([]);
});

test('where only the download has it, the policy of the page forbids its redirect: what can be seen is read', async ({
  page,
  mailbox,
}) => {
  const errors = consoleErrors(page);
  mailbox.faults.showOriginal = 'cut';
  expect(await facts(page)).toMatch(/Read from.*what your mailbox shows/);
  expect(sourcesAsked(mailbox)).toEqual(['om', 'att']); // Chromium follows the redirect
  // Firefox itself notes in the console what the policy forbade; whether Gmail's does, nobody can know before (webmail.md 8).
  expect(errors).toEqual([expect.stringMatching(/Content-Security-Policy.*connect-src.*view=att/)]);
});
