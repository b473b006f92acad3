import { livingIn, median } from '../e2e/cost.ts';
import { longestTask, openingTime, typeSlowly } from '../e2e/history-cost.ts';
import { historyOf } from '../e2e/history-data.ts';
import { historyUrl, openHistory, type Part, seedHistory } from '../e2e/history-page.ts';
import { atMost, hand, type Measurement } from './measurement.ts';
import { type Stage, withExtension } from './with-extension.ts';

/** The history page with ten thousand bounces. Build first. */

const COUNT = 10_000;
const OPENINGS = 7;
const USEFUL: Readonly<Record<Exclude<Part, 'transfer'>, string>> = {
  overview: '.row-of-bars',
  bounces: '.bounce',
};

async function measureOpening({ context, extensionId }: Stage): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [part, selector] of Object.entries(USEFUL)) {
    const times: number[] = [];
    for (let at = 0; at < OPENINGS; at++) {
      const page = await context.newPage();
      times.push(await openingTime(page, historyUrl(extensionId, part as Part), selector));
      await page.close();
    }
    measurements.push(atMost(`${part}: first useful paint`, median(times), 300, 'ms'));
  }
  return measurements;
}

async function measureSearch({ context, extensionId }: Stage): Promise<Measurement[]> {
  const page = await openHistory(context, extensionId, 'bounces');
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
  return [
    atMost('longest task while typing', typing, 50, 'ms'),
    atMost('heap with all of them', after.heap / 1024 / 1024, 64, 'MB'),
    atMost('heap after searching on', (after.heap - before.heap) / 1024, 1024, 'kB'),
    atMost('nodes after searching on', after.nodes - before.nodes, 200, ''),
  ];
}

const measurements = await withExtension(async (stage) => {
  await seedHistory(stage.context, stage.extensionId, historyOf(COUNT, Date.now()));
  return [...(await measureOpening(stage)), ...(await measureSearch(stage))];
});
hand(measurements);
