import type { Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { livingIn, median } from '../e2e/cost.ts';
import { longestTask, openingTime, typeSlowly } from '../e2e/history-cost.ts';
import { historyOf } from '../e2e/history-data.ts';
import { historyUrl, openHistory, type Part, seedHistory } from '../e2e/history-page.ts';
import { launchChromium, settle } from '../mailbox/launch.ts';
import { startMailbox } from '../mailbox/server.ts';

/** The history page with ten thousand bounces, against its budgets; prints a line each, fails on a breach. Build first. */
interface Result {
  what: string;
  measured: string;
  budget: string;
  isKept: boolean;
}

const COUNT = 10_000;
const OPENINGS = 7;
const USEFUL: Readonly<Record<Exclude<Part, 'transfer'>, string>> = {
  overview: '.row-of-bars',
  bounces: '.bounce',
};

const limit = (what: string, value: number, most: number, unit: string): Result => ({
  what,
  measured: `${value.toFixed(1)} ${unit}`,
  budget: `under ${most} ${unit}`,
  isKept: value < most,
});

const mailbox = await startMailbox();
const executablePath = ensureBrowser('chromium');
const context = await launchChromium({ executablePath, port: mailbox.port, headless: true });
try {
  const extensionId = new URL((await settle(context)).url()).host;
  await seedHistory(context, extensionId, historyOf(COUNT, Date.now()));
  const results: Result[] = [];
  for (const [part, selector] of Object.entries(USEFUL)) {
    const times: number[] = [];
    for (let at = 0; at < OPENINGS; at++) {
      const page = await context.newPage();
      times.push(await openingTime(page, historyUrl(extensionId, part as Part), selector));
      await page.close();
    }
    results.push(limit(`${part}: first useful paint`, median(times), 300, 'ms'));
  }
  const page: Page = await openHistory(context, extensionId, 'bounces');
  await page.locator('.bounce').first().waitFor();
  const session = await context.newCDPSession(page);
  const typing = await longestTask(page, () =>
    typeSlowly(page.getByRole('searchbox'), 'mailbox willow 5.2.2'),
  );
  const before = await livingIn(session);
  for (let turn = 0; turn < 5; turn++) {
    await typeSlowly(page.getByRole('searchbox'), 'dmarc');
    await page.getByLabel('Group by').selectOption('provider');
    await page.getByLabel('Group by').selectOption('');
  }
  const after = await livingIn(session);
  results.push(
    limit('longest task while typing', typing, 50, 'ms'),
    limit('heap with all of them', after.heap / 1024 / 1024, 64, 'MB'),
    limit('heap after searching on', (after.heap - before.heap) / 1024, 1024, 'kB'),
    limit('nodes after searching on', after.nodes - before.nodes, 200, ''),
  );
  for (const { what, measured, budget, isKept } of results) {
    console.log(`${isKept ? 'ok  ' : 'MISS'}  ${what.padEnd(48)}${measured.padStart(12)}   ${budget}`);
  }
  if (results.some(({ isKept }) => !isKept)) process.exitCode = 1;
} finally {
  await context.close();
  await mailbox.close();
}
