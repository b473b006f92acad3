import type { Page } from '@playwright/test';
import { livingIn, median, openMany, shareOf, storm, swell } from '../e2e/cost.ts';
import { PLACES, type Place } from '../e2e/states.ts';
import { stopWorker } from '../e2e/stop-worker.ts';
import { atMost, hand, type Measurement } from './measurement.ts';
import { passMany } from './ordinary.ts';
import { type Stage, withExtension } from './with-extension.ts';

/** What the extension costs in a mail page. Build first. */

const THREAD = 'postfix-relay-denied';
/** No bounce by its sender, though its text is about them. */
const ORDINARY = 'newsletter-about-bounces';
const OPENINGS = 10;
/** The first ones compile and fill caches. */
const WARMING = 100;
const MANY = 400;
const PASSED = 50;

async function coldTimes(
  { context, extensionId }: Stage,
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

/** Our time for each message that is no bounce, with as much text as the gate looks at. */
async function measureGate({ context }: Stage, { name, open }: Place): Promise<Measurement> {
  const page = await context.newPage();
  await open(page, ORDINARY);
  const session = await context.newCDPSession(page);
  await passMany(page, name, PASSED);
  const { spent } = await shareOf(session, () => passMany(page, name, PASSED));
  await page.close();
  return atMost('a message that is no bounce, 64 kB', spent / PASSED, 5, 'ms');
}

async function measurePanel(stage: Stage, { name, open }: Place): Promise<Measurement[]> {
  const page = await stage.context.newPage();
  await open(page, THREAD);
  await page.locator('bounce-lens-panel').waitFor();
  const session = await stage.context.newCDPSession(page);

  await openMany(page, name, 0, WARMING);
  const warm = median(await openMany(page, name, WARMING, OPENINGS));
  const before = await livingIn(session);
  await openMany(page, name, WARMING + OPENINGS, MANY);
  const after = await livingIn(session);
  const rush = await shareOf(session, () => storm(page));
  const cold = median(await coldTimes(stage, page, name));
  await swell(page);
  const large = await shareOf(session, () => openMany(page, name, 9000, OPENINGS));
  await page.close();
  return [
    atMost('panel, worker awake', warm, 150, 'ms'),
    atMost('panel, worker asleep', cold, 500, 'ms'),
    atMost(`listeners after ${MANY} more`, after.listeners - before.listeners, 0, ''),
    atMost(`nodes after ${MANY} more`, after.nodes - before.nodes, 0, ''),
    atMost(`heap after ${MANY} more`, (after.heap - before.heap) / 1024, 512, 'kB'),
    atMost('our share in a storm of nodes', rush.share * 100, 2, '%'),
    atMost('our longest task in it', rush.longest, 50, 'ms'),
    atMost('our longest task on a megabyte', large.longest, 50, 'ms'),
  ];
}

const measurements = await withExtension(async (stage) => {
  const all: Measurement[] = [];
  for (const place of PLACES) {
    const ofPlace = [...(await measurePanel(stage, place)), await measureGate(stage, place)];
    all.push(...ofPlace.map((one) => ({ ...one, what: `${place.name}: ${one.what}` })));
  }
  return all;
});
hand(measurements);
