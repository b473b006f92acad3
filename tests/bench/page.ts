import type { BrowserContext, Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { livingIn, median, openMany, shareOf, storm, swell } from '../e2e/cost.ts';
import { PLACES, type Place } from '../e2e/states.ts';
import { stopWorker } from '../e2e/stop-worker.ts';
import { launchChromium, settle } from '../mailbox/launch.ts';
import { startMailbox } from '../mailbox/server.ts';

/** What the extension costs in a mail page, against its budgets; prints a line each, fails on a breach. Build first. */
interface Result {
  what: string;
  measured: string;
  budget: string;
  isKept: boolean;
}

const THREAD = 'postfix-relay-denied';
const OPENINGS = 10;
/** The first ones compile and fill caches. */
const WARMING = 100;
const MANY = 400;

const limit = (what: string, value: number, most: number, unit: string): Result => ({
  what,
  measured: `${value.toFixed(1)} ${unit}`,
  budget: `under ${most} ${unit}`,
  isKept: value < most,
});

async function measure(
  context: BrowserContext,
  extensionId: string,
  { name, open }: Place,
): Promise<Result[]> {
  const page = await context.newPage();
  await open(page, THREAD);
  await page.locator('bounce-lens-panel').waitFor();
  const session = await context.newCDPSession(page);

  await openMany(page, name, 0, WARMING);
  const warm = median(await openMany(page, name, WARMING, OPENINGS));
  const before = await livingIn(session);
  await openMany(page, name, WARMING + OPENINGS, MANY);
  const after = await livingIn(session);
  const rush = await shareOf(session, () => storm(page));
  const cold = median(await coldTimes(context, extensionId, page, name));
  await swell(page);
  const large = await shareOf(session, () => openMany(page, name, 9000, OPENINGS));
  await page.close();
  return [
    limit('panel, worker awake', warm, 150, 'ms'),
    limit('panel, worker asleep', cold, 500, 'ms'),
    limit(`listeners after ${MANY} more`, after.listeners - before.listeners, 1, ''),
    limit(`nodes after ${MANY} more`, after.nodes - before.nodes, 1, ''),
    limit(`heap after ${MANY} more`, (after.heap - before.heap) / 1024, 512, 'kB'),
    limit('our share in a storm of nodes', rush.share * 100, 2, '%'),
    limit('our longest task in it', rush.longest, 50, 'ms'),
    limit('our longest task on a megabyte', large.longest, 50, 'ms'),
  ].map((result) => ({ ...result, what: `${name}: ${result.what}` }));
}

async function coldTimes(
  context: BrowserContext,
  extensionId: string,
  page: Page,
  name: Place['name'],
): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < OPENINGS; at++) {
    await stopWorker(context, extensionId);
    await page.bringToFront();
    times.push(...(await openMany(page, name, 8000 + at, 1)));
  }
  return times;
}

const mailbox = await startMailbox();
const executablePath = ensureBrowser('chromium');
const context = await launchChromium({ executablePath, port: mailbox.port, headless: true });
try {
  const worker = await settle(context);
  const results: Result[] = [];
  for (const place of PLACES) results.push(...(await measure(context, new URL(worker.url()).host, place)));
  for (const { what, measured, budget, isKept } of results) {
    console.log(`${isKept ? 'ok  ' : 'MISS'}  ${what.padEnd(48)}${measured.padStart(12)}   ${budget}`);
  }
  if (results.some(({ isKept }) => !isKept)) process.exitCode = 1;
} finally {
  await context.close();
  await mailbox.close();
}
