import { readFileSync, writeFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { mailboxOf } from '../bench/mailbox-of.ts';
import { outlookBounce } from '../unit/input/outlook-file.ts';
import { findByAxe } from './axe.ts';
import { shareOf } from './cost.ts';
import { expect, test } from './fixtures.ts';
import {
  choose,
  countIn,
  drop,
  eraseHistory,
  finished,
  given,
  openTransfer,
  watchFrames,
} from './history-import.ts';
import { expectNoOverflow } from './options-page.ts';

const EML = `From: MAILER-DAEMON@mx.acme.example
To: sales@acme.example
Date: Sun, 03 May 2026 14:02:12 +0000
Subject: Undelivered
MIME-Version: 1.0

<info@lumen.example>: host mx.lumen.example said: 552 5.2.2 The recipient's inbox is out of storage space
`;
const LOG = `email,event,reason,timestamp
kim@lumen.example,bounce,550 5.1.1 User unknown,2026-05-03 14:02:12
info@globex.example,delivered,250 OK,2026-05-03 14:02:13
nobody,bounce,550 5.1.1 User unknown,2026-05-03 14:02:14
accounts@globex.example,bounce,552 5.2.2 Mailbox full,the day before
`;
const ODD = 'a;b;c\nkim@lumen.example;no luck;550 is what they said\ninfo@globex.example;luck;fine\n';
/** Enough that it takes a while. */
const MANY = 1000;
/** Enough that somebody can press a button meanwhile. */
const MORE = 3000;

/** A mailbox as a file: handed over by its path, as its octets would keep the page busy. */
function mailboxFile(count: number): string {
  const path = test.info().outputPath('many.mbox');
  writeFileSync(path, mailboxOf(count));
  return path;
}

const told = (page: Page) => page.locator('main > [role=status]');
const start = async (page: Page) => {
  await choose(page, [mailboxFile(MORE)]);
  await page.locator('.running').waitFor();
};
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');
const saved = async (page: Page, button: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
};

test('saved messages and a log that are chosen together become bounces; bad rows are listed', async ({
  context,
  extensionId,
}) => {
  const page = await openTransfer(context, extensionId);
  await choose(page, [
    given('a.eml', EML),
    given('b.msg', Buffer.from(outlookBounce())),
    given('log.csv', LOG),
  ]);
  const said = await finished(page);
  expect(said).toContain('Bounces added: 3');
  expect(said).toContain('Sent messages counted: 2');
  expect(said).toContain('log.csv, row 4: No email address in this row.');
  expect(said).toContain('log.csv, row 5: The date could not be understood');
  await expect(told(page)).toHaveText('Bounces added: 3');
  expect(await countIn(page, 'entries')).toBe(3);

  await choose(page, [given('a.eml', EML), given('log.csv', LOG)]);
  await expect(page.locator('.summary')).toContainText('Known already: 2');
  await expect(page.locator('.summary')).toContainText('Bounces added: 0');
  expect(await countIn(page, 'entries')).toBe(3);
});

test('the list of what could not be read can be saved', async ({ context, extensionId }) => {
  const page = await openTransfer(context, extensionId);
  await choose(page, [given('=log.csv', LOG)]);
  await finished(page);
  const download = await saved(page, 'Save this list');
  expect(download.suggestedFilename()).toMatch(/^bounce-lens-problems-\d{4}-\d\d-\d\d\.csv$/);
  expect(await textOf(download)).toContain("'=log.csv,4,No email address in this row.\r\n");
});

test('dropped anywhere in the page, files are read', async ({ context, extensionId }) => {
  const page = await openTransfer(context, extensionId);
  await drop(page, [given('a.eml', EML), given('.DS_Store', 'x')]);
  expect(await finished(page)).toContain('Bounces added: 1');
  await page.getByRole('link', { name: 'Show what stands out' }).click();
  await page.getByRole('link', { name: 'Bounces', exact: true }).click();
  await expect(page.getByText('Their mailbox is full').first()).toBeVisible();
  await page.locator('body').dispatchEvent('dragenter', {
    dataTransfer: await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'x.eml'));
      return data;
    }),
  });
});

test('a thousand notices are read while the page stays free', async ({ context, extensionId }) => {
  test.setTimeout(120_000);
  const page = await openTransfer(context, extensionId);
  const path = mailboxFile(MANY);
  const frames = await watchFrames(page);
  const session = await context.newCDPSession(page);
  const values: number[] = [];
  const { longest } = await shareOf(session, async () => {
    await choose(page, [path]);
    const bar = page.getByRole('progressbar', { name: 'Reading many.mbox' });
    while ((await page.locator('.summary').count()) === 0) {
      const position = (one: Element) => (one as HTMLProgressElement).position;
      const value = await bar.evaluate(position, undefined, { timeout: 500 }).catch(() => undefined); // it may be gone
      if (value !== undefined) values.push(value);
      await page.waitForTimeout(50);
    }
  });
  expect(values.filter((value) => value > 0 && value < 1).length, 'steps of the bar').toBeGreaterThan(1);
  expect(values.toSorted((one, other) => one - other)).toEqual(values);
  const added = Number(/Bounces added: (\d+)/.exec(await finished(page))?.[1]);
  expect(added).toBeGreaterThan(800);
  expect(await countIn(page, 'entries')).toBe(added);
  // `npm run bench:import` has the exact limits; here another test runs beside this one.
  expect(longest, 'milliseconds of one task of ours').toBeLessThan(100);
  expect(await frames(), 'milliseconds without a frame').toBeLessThan(1000);
});

test('a stopped import keeps what was read, and says so; the rest comes with the next', async ({
  context,
  extensionId,
}) => {
  test.setTimeout(180_000);
  const page = await openTransfer(context, extensionId);
  await start(page);
  await expect(page.locator('.counts')).toContainText(/New bounces: [1-9]/);
  await page.getByRole('button', { name: 'Stop' }).click();
  const said = await finished(page);
  expect(said).toContain('What was added so far stays');
  const kept = await countIn(page, 'entries');
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(0.8 * MORE);
  await expect(page.locator('.summary h3')).toHaveText(
    `Bounces added: ${new Intl.NumberFormat('en').format(kept)}`,
  );
  await choose(page, [mailboxFile(MORE)]);
  const number = new Intl.NumberFormat('en').format(kept);
  await expect(page.locator('.summary')).toContainText(`Known already: ${number}`, { timeout: 100_000 });
  expect(await countIn(page, 'entries')).toBeGreaterThan(0.8 * MORE);
});

test('a table that nobody knows is read as the person says', async ({ context, extensionId }) => {
  const page = await openTransfer(context, extensionId);
  await choose(page, [given('odd.csv', ODD.replace('550 is', 'it is')), given('a.eml', EML)]);
  await expect(page.getByRole('heading', { name: 'Which column is what?' })).toBeVisible();
  await expect(told(page)).toHaveText('Which column is what?');
  const choice = (name: string) => page.getByLabel(`What the column ${name} holds`);
  await expect(choice('a')).toHaveValue('recipient');
  await choice('a').selectOption('');
  await page.getByRole('button', { name: 'Read this file' }).click();
  await expect(told(page)).toHaveText('Choose the column with the recipient’s address.');
  await choice('a').selectOption({ label: 'Recipient’s address' });
  await page.getByRole('button', { name: 'Read this file' }).click();
  await expect(told(page)).toHaveText(/what became of the message/);
  await choice('c').selectOption({ label: 'What the server answered' });
  await page.getByRole('button', { name: 'Read this file' }).click();
  const said = await finished(page);
  expect(said).toContain('Bounces added: 1');
  expect(said).toContain('odd.csv, row 2: The row does not say whether the message arrived.');
  await choose(page, [given('odd.csv', ODD.replace('550 is', 'it is'))]);
  await page.getByRole('button', { name: 'Leave it out' }).click();
  expect(await finished(page)).toContain('odd.csv: You left this file out.');
});

test('what is saved can be imported again, and nothing is lost', async ({ context, extensionId }) => {
  const page = await openTransfer(context, extensionId);
  await expect(page.getByRole('button', { name: 'Save a copy (JSON)' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await choose(page, [given('a.eml', EML), given('log.csv', LOG)]);
  await finished(page);
  const copy = await textOf(await saved(page, 'Save a copy (JSON)'));
  await expect(told(page)).toHaveText('Saved');
  const table = await textOf(await saved(page, 'Save a table (CSV)'));
  const heads = JSON.parse(copy);
  expect(heads).toMatchObject({ format: 'bounce-lens-history', version: 1 });
  expect(heads.entries).toHaveLength(2);

  await eraseHistory(page);
  await choose(page, [given('copy.json', copy)]);
  expect(await finished(page)).toContain('Bounces added: 2');
  const { saved: _, ...again } = JSON.parse(await textOf(await saved(page, 'Save a copy (JSON)')));
  const { saved: __, ...before } = heads;
  expect(again).toEqual(before);

  expect(table.startsWith('\ufeffwhat happened')).toBe(true);
  expect(table).toContain('Their mailbox is full');
  await choose(page, [given('table.csv', table)]);
  await expect(page.locator('.summary')).toContainText('Known already: 2');
});

const STRANGE: [string, string | Buffer, RegExp][] = [
  ['empty.eml', '', /The file is empty/],
  ['archive.zip', 'PK\x03\x04xxxx', /archive or an Excel workbook/],
  ['mail.pst', '!BDNxxxx', /Outlook data file/],
  ['photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /neither mail nor a table/],
  [
    'history.json',
    '{"format":"bounce-lens-history","version":1,"entries":[{"id":"x"}]}',
    /row 1: The record is incomplete/,
  ],
  ['newer.json', '{"format":"bounce-lens-history","version":9,"entries":[]}', /newer version/],
  ['cut.json', '{"format":"bounce-lens-history","version":1,"entr', /incomplete/],
];

for (const [name, content, said] of STRANGE) {
  test(`${name} gets a sentence`, async ({ context, extensionId }) => {
    const page = await openTransfer(context, extensionId);
    await choose(page, [given(name, content)]);
    expect(await finished(page)).toMatch(said);
    expect(await countIn(page, 'entries')).toBe(0);
  });
}

const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  empty: (page) => page.getByText('Where do I get these files?').click(),
  running: start,
  columns: async (page) => {
    await choose(page, [given('odd.csv', ODD.replace('550 is', 'it is'))]);
    await page.locator('.columns').waitFor();
    await page.getByRole('button', { name: 'Read this file' }).click();
  },
  done: async (page) => {
    await choose(page, [given('a.eml', EML), given('log.csv', LOG)]);
    await finished(page);
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, and nothing is cut off: ${state}, ${scheme}`, async ({
      context,
      extensionId,
    }) => {
      const page = await openTransfer(context, extensionId);
      await page.emulateMedia({ colorScheme: scheme });
      await reach(page);
      expect(await findByAxe(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoOverflow(page);
    });
  }
}

test('the import is worked by the keyboard, and focus is never lost', async ({ context, extensionId }) => {
  const page = await openTransfer(context, extensionId);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).press('Enter');
  await (await chooser).setFiles(mailboxFile(MORE));
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await finished(page);
  await expect(page.getByRole('heading', { name: 'Import old bounces' })).toBeFocused();
});
