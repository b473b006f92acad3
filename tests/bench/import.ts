import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareOf } from '../e2e/cost.ts';
import { choose, countIn, finished, openTransfer, watchFrames } from '../e2e/history-import.ts';
import { mailboxOf } from './mailbox-of.ts';
import { atMost, hand, type Measurement } from './measurement.ts';
import { type Stage, withExtension } from './with-extension.ts';

/** What it costs to import ten thousand notices. Build first. */

const NOTICES = 10_000;
/** The machine may have other work. */
const PATIENCE = 600_000;

async function measure({ context, extensionId }: Stage, file: string): Promise<Measurement[]> {
  const page = await openTransfer(context, extensionId);
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1024 / 1024;
  };
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
  console.error(
    `${said}; kept: ${kept}; the page was busy with it for ${(share * 100).toFixed(0)} % of the time`,
  );
  return [
    atMost(`${NOTICES} notices`, seconds, 60, 's'),
    atMost('our longest task in the page', longest, 50, 'ms'),
    atMost('longest time without a frame', longestGap, 100, 'ms'),
    atMost('heap of the page afterwards', grown, 64, 'MB more'),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'bounce-lens-import-'));
const file = join(folder, 'bounces.mbox');
try {
  writeFileSync(file, mailboxOf(NOTICES));
  hand(await withExtension((stage) => measure(stage, file)));
} finally {
  rmSync(folder, { recursive: true });
}
