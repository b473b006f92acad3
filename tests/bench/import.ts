import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { shareOf } from '../e2e/cost.ts';
import { choose, countIn, finished, openTransfer, watchFrames } from '../e2e/history-import.ts';
import { launchChromium, settle } from '../mailbox/launch.ts';
import { startMailbox } from '../mailbox/server.ts';
import { mailboxOf } from './mailbox-of.ts';

/** What it costs to import ten thousand notices, against the budget of issue 7; prints a line each, fails on a breach. Build first. */

const NOTICES = 10_000;
const LIMITS = { seconds: 60, longestTask: 50, longestGap: 100, heap: 64 };
/** The machine may have other work. */
const PATIENCE = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'bounce-lens-import-'));
const file = join(folder, 'bounces.mbox');
const mailbox = await startMailbox();
const context = await launchChromium({
  executablePath: ensureBrowser('chromium'),
  port: mailbox.port,
  headless: true,
});
try {
  const worker = await settle(context);
  const page = await openTransfer(context, new URL(worker.url()).host);
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1024 / 1024;
  };
  const octets = mailboxOf(NOTICES);
  writeFileSync(file, octets);
  const before = await heap();
  const frames = await watchFrames(page);
  const start = performance.now();
  const { longest, share } = await shareOf(session, async () => {
    await choose(page, [file]);
    await finished(page, PATIENCE);
  });
  const seconds = (performance.now() - start) / 1000;
  const longestGap = await frames();
  const said = await page.locator('.summary h3').textContent();
  const grown = (await heap()) - before;
  const kept = await countIn(page, 'entries');
  const results = [
    {
      what: `${NOTICES} notices (${(octets.length / 1e6).toFixed(0)} MB)`,
      value: seconds,
      most: LIMITS.seconds,
      unit: 's',
    },
    { what: 'longest task of ours in the page', value: longest, most: LIMITS.longestTask, unit: 'ms' },
    { what: 'longest time without a frame', value: longestGap, most: LIMITS.longestGap, unit: 'ms' },
    { what: 'heap of the page afterwards', value: grown, most: LIMITS.heap, unit: 'MB more' },
  ];
  console.log(
    `${said}; kept: ${kept}; the page was busy with it for ${(share * 100).toFixed(0)} % of the time`,
  );
  for (const { what, value, most, unit } of results) {
    const isKept = value < most;
    console.log(
      `${isKept ? 'kept  ' : 'MISSED'} ${what.padEnd(34)} ${value.toFixed(1)} ${unit} (under ${most})`,
    );
    if (!isKept) process.exitCode = 1;
  }
} finally {
  await context.close();
  await mailbox.close();
  rmSync(folder, { recursive: true });
}
