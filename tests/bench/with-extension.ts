import type { BrowserContext } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { launchChromium, settle } from '../mailbox/launch.ts';
import { startMailbox } from '../mailbox/server.ts';

/** What a suite in the browser works with. */
export interface Stage {
  context: BrowserContext;
  extensionId: string;
}

/** Runs something in a fresh Chromium with the built extension over the sample mailbox. */
export async function withExtension<Value>(run: (stage: Stage) => Promise<Value>): Promise<Value> {
  const mailbox = await startMailbox();
  try {
    const context = await launchChromium({
      executablePath: ensureBrowser('chromium'),
      port: mailbox.port,
      headless: true,
    });
    try {
      const extensionId = new URL((await settle(context)).url()).host;
      return await run({ context, extensionId });
    } finally {
      await context.close();
    }
  } finally {
    await mailbox.close();
  }
}
