import type { Page } from '@playwright/test';
import type { HistoryEntry } from '../../lib/history/entry.ts';
import { sampleEntry } from '../history/sample-entry.ts';
import { mail, notice } from '../unit/content/mails.ts';
import { errorsOf } from './behind.ts';
import { watchForeignRequests } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { choose, finished, given } from './history-import.ts';
import { openSeeded, seedHistory } from './history-page.ts';
import { askPopup, diagnosisIn, openPopup } from './popup.ts';

/**
 * Every page of ours over words of strangers that are full of addresses: none is asked, none is a link, and the browser
 * refuses nothing, because nothing was tried. What the panel asks is in dns-button.spec.ts.
 */

const PICTURE = '<img src="https://evil.example/p.gif"> url(https://evil.example/x.css)';
const NAMES = [
  'https://evil.example/login',
  PICTURE,
  'javascript:alert(1)',
  '@import "//evil.example"',
  '=HYPERLINK("https://evil.example")',
];

function hostileHistory(now: number) {
  const entries: HistoryEntry[] = Array.from({ length: 40 }, (_, at) => {
    const name = NAMES[at % NAMES.length] ?? '';
    return sampleEntry({
      id: `o${at}`,
      at: now - at * 7_200_000,
      recipient: `kim${at}@lumen.example`,
      domain: 'lumen.example',
      ownDomain: 'acme.example',
      ownAddress: 'sales@acme.example',
      diagnostic: `550 5.7.1 refused, see ${name}`,
      subject: name,
      campaign: name,
      route: { server: name, dkim: name },
    });
  });
  const marks = NAMES.map((label, at) => ({
    id: `m${at}`,
    at: now - at * 86_400_000,
    kind: 'other' as const,
    label,
  }));
  return { entries, tallies: [], marks };
}

/** Links of a page that lead out of the extension. */
const linksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.links].map(({ href }) => href).filter((href) => href.includes('evil')));

test.describe.configure({ timeout: 90_000 });
test.afterEach(({ context, extensionId }) =>
  seedHistory(context, extensionId, { entries: [], tallies: [], marks: [] }),
);

test('the history in all its parts', async ({ context, extensionId, mailbox }) => {
  const foreign = watchForeignRequests(context);
  const history = await openSeeded(context, extensionId, hostileHistory(Date.now()));
  const errors = errorsOf(history);
  await expect(history.locator('.timeline, table').first()).toBeVisible();
  expect(await linksOut(history)).toEqual([]);
  for (const part of ['bounces', 'transfer', 'overview', 'bounces']) {
    await history.evaluate((to) => {
      location.hash = to;
    }, part);
    await history.waitForTimeout(200);
  }
  for (const row of (await history.locator('li.bounce summary').all()).slice(0, NAMES.length))
    await row.click();
  await expect(history.locator('.bounce-details').first()).toBeVisible();
  for (const box of (await history.locator('li.bounce input').all()).slice(0, 2)) await box.check();
  await history
    .getByRole('button', { name: /compare/i })
    .first()
    .click();
  expect(await linksOut(history)).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  expect(mailbox.questions()).toEqual([]);
});

test('an import of mails with pictures, links and scripts', async ({ context, extensionId, mailbox }) => {
  const foreign = watchForeignRequests(context);
  await seedHistory(context, extensionId, { entries: [], tallies: [], marks: [] });
  const history = await context.newPage();
  const errors = errorsOf(history);
  await history.goto(`chrome-extension://${extensionId}/history.html#transfer`);
  await history.locator('h1').waitFor();
  const raw = notice(mail({ html: `${PICTURE}<script src="https://evil.example/x.js"></script>` }));
  const table = `email,event,reason\nkim@lumen.example,bounce,"550 5.1.1 ${PICTURE.replaceAll('"', '""')}"\n`;
  await choose(history, [given('a.eml', raw), given('a.csv', table)]);
  expect(await finished(history)).toMatch(/\d/);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  expect(mailbox.questions()).toEqual([]);
});

for (const page of ['report', 'checklist', 'options', 'welcome'] as const) {
  test(`the page ${page}`, async ({ context, extensionId, mailbox }) => {
    const foreign = watchForeignRequests(context);
    await seedHistory(context, extensionId, hostileHistory(Date.now()));
    const opened = await context.newPage();
    const errors = errorsOf(opened);
    await opened.goto(`chrome-extension://${extensionId}/${page}.html`);
    await opened.locator('h1').waitFor();
    await opened.waitForTimeout(1_000); // patterns and advice come from workers
    expect(await linksOut(opened)).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    expect(mailbox.questions()).toEqual([]);
  });
}

test('the popup over a bounce that is full of addresses', async ({ context, extensionId, mailbox }) => {
  const foreign = watchForeignRequests(context);
  const popup = await openPopup(context, extensionId);
  const errors = errorsOf(popup);
  await askPopup(
    popup,
    `550 5.7.1 <kim@lumen.example>: blocked, see https://evil.example/unblock ${PICTURE}`,
  );
  await expect(diagnosisIn(popup)).toHaveCount(1);
  expect(await linksOut(popup)).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  expect(mailbox.questions()).toEqual([]);
});

test('the browser holds our pages to it: what is not ours is refused, whoever tries', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const popup = await openPopup(context, extensionId);
  const refused = await popup.evaluate(async () => {
    const found: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      found.push(effectiveDirective),
    );
    const add = (name: string, fields: object) =>
      document.body.append(Object.assign(document.createElement(name), fields));
    add('img', { src: 'https://mail.google.com/p.gif' });
    add('iframe', { src: 'https://mail.google.com/' });
    add('script', { src: 'https://mail.google.com/x.js' });
    add('style', { textContent: 'body { color: red }' });
    add('link', { rel: 'stylesheet', href: 'https://mail.google.com/x.css' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return found;
  });
  expect([...new Set(refused)].sort()).toEqual(['frame-src', 'img-src', 'script-src-elem', 'style-src-elem']);
  expect(mailbox.requests).toEqual([]);
});
