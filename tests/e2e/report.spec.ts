import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { findByAxe } from './axe.ts';
import { watchForeignRequests } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { openSeeded, seedHistory } from './history-page.ts';
import { expectNoOverflow } from './options-page.ts';
import { askPopup, openPopup } from './popup.ts';
import { openReportOver, reportHistory } from './report.ts';
import { forgetAnswers } from './stop-worker.ts';

const NOTHING = { entries: [], tallies: [], marks: [] };

/** Longer than the five seconds after which a row says that it could not be checked. */
const LONGEST_CHECK = 20_000;

const section = (report: Page, id: string) => report.locator(`[data-section=${id}]`);
const checkButton = (report: Page) => report.getByRole('button', { name: /^Check DNS of/ });
const told = (report: Page) => report.locator('main > [role=status]');

async function runDns(report: Page): Promise<void> {
  await checkButton(report).click();
  await section(report, 'authentication').waitFor({ timeout: LONGEST_CHECK });
}

/** What is on the clipboard: no origin of an extension can be given leave to read it, so it is pasted. */
async function pasted(report: Page): Promise<string> {
  const field = report.getByLabel('Domain that the mail was sent from');
  return field.evaluate(
    (element) =>
      new Promise<string>((resolve) => {
        element.addEventListener(
          'paste',
          (event) => {
            event.preventDefault();
            resolve((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
          },
          { once: true },
        );
        (element as HTMLInputElement).focus();
        document.body.dataset.ready = '';
      }),
  );
}

/** A check of everything, and axe on a long page: seconds on an idle machine, many on one that eight programs share. */
test.describe.configure({ timeout: 60_000 });

test.beforeEach(({ context, extensionId, mailbox: _fresh }) => forgetAnswers(context, extensionId));
test.afterEach(({ context, extensionId }) => seedHistory(context, extensionId, NOTHING));

test('says whose turn it is, what to do, and of how many bounces; asks nobody', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const foreign = watchForeignRequests(context);
  const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
  await expect(report.locator('h1')).toHaveText('Report on mail from acme.example');
  await expect(report.locator('.answer')).toHaveText(
    'For your IT: 11 of 15 bounces are about how your mail is set up or trusted.',
  );
  const steps = report.locator('.to-do > li');
  await expect(steps).toHaveCount(4);
  await expect(steps.nth(0)).toContainText(/^Your IT: .*9 of 15 bounces, /);
  await expect(steps.nth(1)).toContainText('4 of 15 bounces');
  await expect(section(report, 'bounces').locator('caption')).toHaveText([
    'By what happened',
    'By who refused it',
    'By the way it was sent',
  ]);
  await expect(section(report, 'patterns')).toContainText('Moved the shop to a new server');
  await expect(section(report, 'replies').locator('pre').first()).toContainText('550-5.7.26');
  await expect(section(report, 'unchecked')).toContainText('DNS: nobody was asked');
  await expect(section(report, 'unchecked')).toContainText('Mail that arrived: it is not counted');
  expect(mailbox.questions()).toEqual([]);
  expect(foreign).toEqual([]);
});

test('asks DNS on the click, only whom it names, and shows who answered and when, with the zone', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
  await expect(checkButton(report)).toHaveAccessibleDescription(
    'asks Cloudflare, or Google if it does not answer',
  );
  const foreign = watchForeignRequests(context);
  await runDns(report);
  await expect(told(report)).toHaveText('DNS check finished.');
  for (const url of foreign) expect(new URL(url).host).toMatch(/^(?:cloudflare-dns\.com|dns\.google)$/);
  for (const question of mailbox.questions()) expect(question).toMatch(/^[\w.-]+ [A-Z]+$/);
  expect(mailbox.questions()).toContain('acme.example TXT');
  expect(mailbox.questions()).toContain('77.100.51.198.in-addr.arpa PTR');

  const found = section(report, 'authentication').locator('.finding');
  await expect(found.first()).toHaveAttribute('data-verdict', 'fail');
  await expect(found.first()).toContainText(/Reverse DNS · Problem: 198\.51\.100\.77/);
  await expect(section(report, 'authentication')).toContainText(
    /answered by cloudflare-dns\.com, \w+ \d{1,2}, \d{4} at \d\d:\d\d GMT/,
  );
  await expect(section(report, 'authentication').locator('dl')).toContainText('may explain the bounce');
  const lists = section(report, 'blocklists');
  await expect(lists.locator('.finding')).toContainText('SpamCop lists 198.51.100.25');
  await expect(lists.getByRole('row', { name: /^SpamCop/ })).toContainText('Listed');
  await expect(lists).toContainText(/Asked of cloudflare-dns\.com, /);
  await expect(report.locator('.to-do > li').first()).toContainText('198.51.100.77 has no name');
  await expect(report.locator('.to-do > li').nth(1)).toContainText(
    /9 of 15 bounces.*SPF fails because 198\.51\.100\.77 is not among/,
  );
  await expect(section(report, 'unchecked')).not.toContainText('DNS: nobody was asked');
  await expect(section(report, 'unchecked')).toContainText('Microsoft, Apple, Yahoo');
});

test('a server that is left out is not asked about, and another domain begins anew', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
  await report.getByRole('checkbox', { name: '198.51.100.77' }).uncheck();
  await expect(checkButton(report)).toHaveText('Check DNS of acme.example and its servers (2)');
  await runDns(report);
  expect(mailbox.questions()).not.toContain('77.100.51.198.in-addr.arpa PTR');

  const domain = report.getByLabel('Domain that the mail was sent from');
  await domain.fill('club.example');
  await domain.press('Tab');
  await expect(report.locator('h1')).toHaveText('Report on mail from club.example');
  await expect(section(report, 'authentication')).toHaveCount(0);
  await expect(report.locator('.answer')).toHaveText(/^Nobody can tell yet: no bounce is remembered/);
  await domain.fill('not a domain');
  await domain.press('Tab');
  await expect(domain).toHaveAccessibleDescription(/is not a domain/);
  await expect(report.locator('h1')).toHaveText('Report on mail from club.example');
});

test('a resolver that does not answer leaves what was not checked, and no verdict', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
  mailbox.faults.resolver['*'] = 'busy';
  await runDns(report);
  await expect(report.locator('.finding[data-verdict=fail]')).toHaveCount(0);
  await expect(report.locator('.answer')).toHaveText(/^For your IT: 11 of 15/);
  await expect(section(report, 'unchecked').locator('li')).not.toHaveCount(0);
});

test('is copied and saved as the same Markdown, without names where somebody wants that', async ({
  context,
  extensionId,
}) => {
  const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
  await runDns(report);
  const save = async () => {
    const saving = report.waitForEvent('download');
    await report.getByRole('button', { name: 'Download Markdown' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^bounces-acme\.example-\d{4}-\d\d-\d\d\.md$/);
    return readFile(await file.path(), 'utf8');
  };
  const saved = await save();
  expect(saved).toMatch(/^# Report on mail from acme\.example\n\nMade on .* time zone /);
  expect(saved).toContain('**For your IT: 11 of 15 bounces');
  expect(saved).toContain('ann.lee@harbor.example');
  expect(saved).toContain('\n  v=spf1 ip4:192.0.2.0/26 include:_spf.mailer.example -all\n');

  await report.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(told(report)).toHaveText('Copied');
  const copied = pasted(report);
  await report.locator('body[data-ready]').waitFor();
  await report.keyboard.press('Control+V');
  expect(await copied).toBe(saved);

  await report.getByRole('checkbox', { name: 'Hide names in email addresses' }).check();
  await expect(report.locator('.paper')).not.toContainText('ann.lee');
  const hidden = await save();
  expect(hidden).not.toMatch(/ann.lee|[\w.]+(?<!hidden)@[\w-]+\.example/);
  expect(hidden).toContain('hidden@harbor.example');
  expect(hidden.split('\n').length).toBe(saved.split('\n').length);
});

test('goes on paper without its controls: black on white, A4 and Letter, no row cut', async ({
  context,
  extensionId,
}) => {
  const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
  await runDns(report);
  await report.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const hidden of ['.controls', '.spam-test', '.title > .page']) {
    await expect(report.locator(hidden)).toBeHidden();
  }
  await expect(report.locator('h1')).toBeVisible();
  const looks = await report.evaluate(() => {
    const style = (selector: string) => {
      const found = document.querySelector(selector);
      if (!found) throw new Error(selector);
      return getComputedStyle(found);
    };
    return {
      page: style('body').backgroundColor,
      ink: style('.answer').color,
      paper: style('.paper').display,
      row: style('.paper tr').breakInside,
      reply: style('.paper .reply').breakInside,
      head: style('.paper thead').display,
      heading: style('.paper h2').breakAfter,
    };
  });
  expect(looks).toEqual({
    page: 'rgb(255, 255, 255)',
    ink: 'rgb(0, 0, 0)',
    paper: 'block',
    row: 'avoid',
    reply: 'avoid',
    head: 'table-header-group',
    heading: 'avoid',
  });
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await report.pdf({ format });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(10);
  }
  await report.emulateMedia({ media: null, colorScheme: null });
  await report.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await report.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(report.locator('body[data-printed]')).toBeVisible();
});

test('takes along the bounce that the popup has just read; nothing of it stands in an address', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, '550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.25]');
  const opening = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Make a report for IT' }).click();
  const report = await opening;
  await report.locator('.paper').waitFor();
  expect(new URL(report.url()).pathname).toBe('/report.html');
  expect(new URL(report.url()).search + new URL(report.url()).hash).toBe('');
  await expect(report.locator('.controls')).toContainText('Includes the bounce you have just read.');
  await expect(report.locator('.answer')).toContainText('the one bounce here is about');
  await expect(section(report, 'replies').locator('pre')).toContainText('cannot find your reverse hostname');
  await report.reload();
  await expect(section(report, 'replies').locator('pre')).toContainText('cannot find your reverse hostname');
  await expect(report.locator('.controls')).toContainText('Type the domain that you send from');
  expect(mailbox.questions()).toEqual([]);
});

/** Opens the report from the popup over a saved notice. */
async function reportOf(context: BrowserContext, extensionId: string, slug: string): Promise<Page> {
  const popup = await openPopup(context, extensionId);
  await popup
    .locator('input[type=file]')
    .first()
    .setInputFiles(join(import.meta.dirname, `../fixtures/${slug}/notice.eml`));
  const opening = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Make a report for IT' }).click();
  const report = await opening;
  await report.locator('.paper').waitFor();
  return report;
}

test('shows of a whole notice who it claims to be from, and asks DNS for just that', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const report = await reportOf(context, extensionId, 'gmail-unauthenticated');
  await expect(section(report, 'sender').locator('dt')).toContainText(['From', 'Return-path']);
  await expect(section(report, 'replies').locator('dl').first()).toContainText('5.7.26');
  await expect(section(report, 'unchecked')).toContainText(/The content of the message: /);
  await runDns(report);
  expect(mailbox.questions().join(' ')).toContain('acme.example TXT');
  await expect(report.locator('.to-do')).toContainText('Your IT:');
});

test('reviews the returned message only when it is its turn', async ({ context, extensionId, mailbox }) => {
  const blocked = await reportOf(context, extensionId, 'attachment-blocked');
  await expect(section(blocked, 'content')).toBeVisible();
  await expect(section(blocked, 'unchecked')).not.toContainText('The content of the message');
  const unknown = await reportOf(context, extensionId, 'gmail-address-not-found');
  await expect(section(unknown, 'content')).toHaveCount(0);
  await expect(section(unknown, 'unchecked')).toContainText('The content of the message');
  expect(mailbox.questions()).toEqual([]);
});

test('is made of the whole history, or of the bounces that were chosen in it', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, reportHistory(Date.now()), 'bounces');
  await expect(page.getByRole('link', { name: 'Report for IT' })).toHaveAttribute('href', '/report.html');
  await page
    .getByRole('checkbox', { name: /ann\.lee/ })
    .first()
    .check();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Make a report for IT' }).click();
  const report = await opening;
  await report.locator('.paper').waitFor();
  await expect(report.locator('.controls')).toContainText(
    'Only the bounces that you chose in the history (1)',
  );
  await expect(report.locator('.answer')).toHaveText(/^For you: the one bounce here/);
  expect(new URL(report.url()).search).toBe('');
  await report.goto(report.url()); // the same tab keeps what it is about, another begins with all
  await expect(report.locator('.answer')).toHaveText(/^For you: the one bounce here/);
  const other = await context.newPage();
  await other.goto(report.url());
  await expect(other.locator('.answer')).toHaveText(/^For your IT: 11 of 15/);
});

test('the popup offers no report about a fake, or about what is no bounce', async ({
  context,
  extensionId,
}) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(
    popup,
    'Your mailbox is full. 6 messages are held. Click here to release them: https://evil.example/login',
  );
  await expect(popup.locator('.answer, section.panel')).not.toHaveCount(0);
  await expect(popup.getByRole('button', { name: 'Make a report for IT' })).toHaveCount(0);
});

test('says so where nothing is remembered, and where the history cannot be read', async ({
  context,
  extensionId,
}) => {
  const report = await openReportOver(context, extensionId, NOTHING);
  await expect(report.locator('h1')).toHaveText('Report on bounced mail');
  await expect(report.locator('.answer')).toHaveText(/^Nobody can tell yet/);
  await expect(report.locator('.to-do')).toHaveCount(0);
  await expect(checkButton(report)).toHaveCount(0);
  await report.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await report.reload();
  await expect(report.locator('.controls')).toContainText('The history could not be read');
  await expect(report.locator('.answer')).toBeVisible();
});

test('the spam test is a plain link: named, opened by the person alone, nothing goes along', async ({
  context,
  extensionId,
}) => {
  const foreign = watchForeignRequests(context);
  const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
  const link = report.getByRole('link', { name: /mail-tester\.com/ });
  await expect(link).toHaveAttribute('href', 'https://www.mail-tester.com/');
  await expect(link).toHaveAttribute('rel', 'noreferrer');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toContainText('(www.mail-tester.com)');
  await expect(report.locator('.spam-test')).toContainText('Optional, and never needed');
  expect(foreign).toEqual([]);
});

test('works by keyboard alone', async ({ context, extensionId }) => {
  const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
  await checkButton(report).focus();
  await report.keyboard.press('Enter');
  await section(report, 'authentication').waitFor({ timeout: LONGEST_CHECK });
  await report.keyboard.press('Tab');
  await report.keyboard.press('Space');
  await expect(report.getByRole('checkbox', { name: 'Hide names' })).toBeChecked();
  const saving = report.waitForEvent('download');
  for (let at = 0; at < 3; at++) await report.keyboard.press('Tab');
  await report.keyboard.press('Enter');
  await saving;
  await report.keyboard.press('Tab');
  await expect(section(report, 'bounces').getByRole('region').first()).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing: ${colorScheme}`, async ({ context, extensionId }) => {
    const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
    await report.emulateMedia({ colorScheme });
    await runDns(report);
    expect(await findByAxe(report)).toEqual([]);
  });
}

for (const width of [320, 600, 1200]) {
  test(`nothing is cut off at ${width} px, in long words and from right to left`, async ({
    context,
    extensionId,
  }) => {
    const report = await openReportOver(context, extensionId, reportHistory(Date.now()));
    await report.setViewportSize({ width, height: 800 });
    await runDns(report);
    await expectNoOverflow(report);
    await report.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await expectNoOverflow(report);
  });
}

test('ten thousand bounces make a report in a moment', async ({ context, extensionId }) => {
  const { entries, ...rest } = reportHistory(Date.now());
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    ...(entries[at % entries.length] as (typeof entries)[number]),
    id: `many-${at}`,
  }));
  const report = await openReportOver(context, extensionId, { ...rest, entries: many });
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = Date.now();
    await report.reload();
    await report.locator('.answer').waitFor();
    times.push(Date.now() - start);
  }
  expect(Math.min(...times), 'a second on an idle machine').toBeLessThan(6_000);
});
