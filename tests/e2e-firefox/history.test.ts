import type { ElementHandle, Page } from 'puppeteer-core';
import { consoleErrors } from './errors.ts';
import { visit } from './extension-page.ts';
import { test as base, expect } from './fixtures.ts';
import { button, click, countOf, expectText, find, textOf } from './look.ts';
import { type MailboxFile, recentMailbox } from './recent-mailbox.ts';

const test = base.extend<{ file: MailboxFile }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants a pattern
  file: async ({}, use) => {
    const file = recentMailbox('one-provider');
    await use(file);
    file.remove();
  },
});

const part = (name: string) => `.parts ::-p-text(${name})`;

/** Chooses a file in the history page and waits until all of it was read. */
async function importFile(page: Page, { path }: MailboxFile): Promise<string> {
  await click(page, part('Import and export'));
  const field = (await page.waitForSelector('.transfer input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  await find(page, '.summary');
  return textOf(page, '.summary');
}

test('the history reads a mailbox, says what stands out, and puts bounces side by side', async ({
  page,
  file,
  mailbox,
}) => {
  const errors = consoleErrors(page);
  await visit(page, 'history');
  expect(await importFile(page, file)).toContain(`Bounces added: ${file.count}`);

  await click(page, '.summary a');
  await expectText(page, '.pattern', /refusals are at Microsoft 365/);
  await find(page, '.timeline, svg');

  await click(page, part('Bounces'));
  await expectText(page, '.found', `Bounces: ${file.count} of ${file.count}`);
  await page.type('.filters input', 'microsoft');
  await expect.poll(() => textOf(page, '.found')).not.toContain(`Bounces: ${file.count} of`);
  const picks = await page.$$('.bounce .pick input');
  for (const pick of picks.slice(0, 2)) await pick.click();
  await click(page, button('Compare'));
  await expectText(page, 'h2', 'Side by side');
  expect(await countOf(page, '.sample')).toBe(2);
  expect(mailbox.questions()).toEqual([]);

  await visit(page, 'report');
  await expectText(page, '.paper .answer', /^For /);
  await expectText(page, 'h1', 'Report on mail from acme.example');
  await click(page, '.controls .button.main');
  await find(page, '[data-section=authentication] .finding');
  expect(mailbox.questions()).toContain('acme.example TXT');
  expect(errors).toEqual([]);
});
