import { browser } from 'wxt/browser';

/** A command of ours and the keys that start it. */
export interface Shortcut {
  name: string;
  /** As the browser has it. */
  description: string;
  /** As the browser writes them; empty while nobody chose any. */
  keys: string;
}

/** Firefox alone has a call for it; it is missing from Chromium's types. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The commands as the person set them. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for shortcuts; false where it cannot be opened from here. */
export async function changeShortcuts(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  try {
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_PAGE });
    return true;
  } catch {
    return false;
  }
}
