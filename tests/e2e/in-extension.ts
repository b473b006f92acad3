import type { BrowserContext, CDPSession, Worker } from '@playwright/test';

/** A worker that ends while it is asked answers no more; longer than one that runs ever takes, milliseconds. */
const PATIENCE = 5_000;
const SILENT = Symbol('silent');

/** Does something with a session of the browser's protocol; any page will do, as it is about the browser. */
export async function withSession<Answer>(
  context: BrowserContext,
  use: (session: CDPSession) => Promise<Answer>,
): Promise<Answer> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const answer = await use(session);
  await session.detach();
  return answer;
}

/** Whether the worker runs, as the browser knows it: Playwright goes on listing one that has just ended. */
export async function isWorkerRunning(session: CDPSession, extensionId: string): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
}

async function runningWorker(context: BrowserContext, extensionId: string): Promise<Worker | undefined> {
  const isRunning = await withSession(context, (session) => isWorkerRunning(session, extensionId));
  return isRunning
    ? context.serviceWorkers().find((worker) => worker.url().includes(extensionId))
    : undefined;
}

/**
 * Runs this where the extension's storage is: in its worker, or, if that sleeps, in a page of its own. A page takes half
 * a second to open and close, and hundreds of tests begin and end this way.
 */
export async function inExtension<Given, Answer>(
  context: BrowserContext,
  extensionId: string,
  run: (given: Given) => Promise<Answer>,
  given: Given,
): Promise<Answer> {
  const plain = run as (given: unknown) => Promise<Answer>;
  const worker = await runningWorker(context, extensionId);
  const answer = await Promise.race([
    worker?.evaluate(plain, given).catch(() => SILENT) ?? SILENT,
    new Promise<typeof SILENT>((end) => setTimeout(() => end(SILENT), PATIENCE)),
  ]);
  if (answer !== SILENT) return answer as Answer;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const late = await page.evaluate(plain, given);
  await page.close();
  return late;
}
