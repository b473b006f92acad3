import { launchChromium, settle } from '../tests/mailbox/launch.ts';
import { startMailbox } from '../tests/mailbox/server.ts';
import { ensureBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { stayOpen } from './try/stay-open.ts';
import { walkThrough } from './try/walk-through.ts';

/** For the whole walk: about fifty messages in two webmails, two seconds each on a slow machine. */
const WALK_TIMEOUT = 8 * 60_000;

function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** `npm start`: the extension in a browser of its own, over a sample mailbox; nothing leaves this computer. */
async function tryOut(): Promise<number> {
  if (!buildExtension('chrome')) return 1;
  const executablePath = ensureBrowser('chromium');
  const mailbox = await startMailbox();
  const isShown = hasDisplay();
  const context = await launchChromium({ executablePath, port: mailbox.port, headless: !isShown });
  try {
    const worker = await settle(context);
    console.log(`The extension runs in ${executablePath}, over ${mailbox.mails.length} sample messages.`);
    if (isShown) return await stayOpen(context, mailbox);
    return await walkThrough(context, mailbox, new URL(worker.url()).host);
  } finally {
    await context.close();
    await mailbox.close();
  }
}

if (!process.argv.includes('--headless') && !hasDisplay())
  console.log('No display: a walk without a window.');
if (!hasDisplay()) {
  const giveUp = () => {
    console.error(`Not done after ${WALK_TIMEOUT / 60_000} minutes.`);
    process.exit(1);
  };
  setTimeout(giveUp, WALK_TIMEOUT).unref();
}
try {
  process.exitCode = await tryOut();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
