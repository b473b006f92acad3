import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

const START_TIMEOUT = 30_000;
/** The worker runs already; shorter than the patience of a test, so that the failure says what is missing. */
const WELCOME_TIMEOUT = 12_000;

/** Where `wxt build -b chrome` puts the extension. */
export const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  /** A Chromium that loads unpacked extensions; see scripts/browsers.ts. */
  executablePath: string;
  /** Port of the sample mailbox: every host name leads there. */
  port: number;
  headless: boolean;
  /** Folders of further extensions. */
  others?: string[];
}

/** Starts Chromium with the extension; no host on the network can be reached from it. */
export async function launchChromium({
  executablePath,
  port,
  headless,
  others = [],
}: LaunchOptions): Promise<BrowserContext> {
  const extensions = [BUILT, ...others].join(',');
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext('', {
    executablePath,
    headless,
    timeout: START_TIMEOUT,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(isRoot ? ['--no-sandbox'] : []), // Chromium refuses to start as root otherwise
    ],
  });
}

/** The background worker of the extension; fails in words when the browser did not load it. */
export async function waitForWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  const worker =
    running ?? (await context.waitForEvent('serviceworker', { timeout: START_TIMEOUT }).catch(() => null));
  if (worker?.url().startsWith('chrome-extension://')) return worker;
  throw new Error(
    `The browser started without the extension in ${BUILT}. Branded Chrome ignores --load-extension.`,
  );
}

const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');

/** The welcome page, which every fresh profile opens once by itself. */
export async function waitForWelcome(context: BrowserContext): Promise<Page> {
  for (const end = Date.now() + WELCOME_TIMEOUT; Date.now() < end; ) {
    const page = context.pages().find(isWelcome);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The welcome page did not open. Is the build in ${BUILT} complete?`);
}

/** Waits for the extension and closes its welcome page, so that it takes nobody's place later. */
export async function settle(context: BrowserContext): Promise<Worker> {
  const worker = await waitForWorker(context);
  const welcome = await waitForWelcome(context);
  if (context.pages().length === 1) await context.newPage(); // without any page the browser would end
  await welcome.close();
  return worker;
}
