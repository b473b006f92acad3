import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

/** Names in the path, best first. Never `google-chrome`: branded Chrome ignores --load-extension. */
const NAMES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where Puppeteer's installer is told to put Firefox. */
export const PUPPETEER_CACHE = join(homedir(), '.cache/puppeteer');

/** Where programs are that put nothing into the path (macOS, Windows: untried). */
const PLACES: Record<BrowserName, string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
  ],
};

/** Every file that may be the browser, in the order to try; a set environment variable is the only one. */
export function candidatesOf(name: BrowserName): string[] {
  const override = process.env[name.toUpperCase()];
  if (override) return [override];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const inPath = NAMES[name].flatMap((program) => folders.map((folder) => join(folder, program + ending)));
  const cached = name === 'chromium' ? [chromium.executablePath()] : cachedFirefox();
  return [...inPath, ...cached, ...PLACES[name]];
}

function cachedFirefox(): string[] {
  const patterns = [
    'firefox/*/firefox/firefox',
    'firefox/*/*.app/Contents/MacOS/firefox',
    'firefox/*/*/firefox.exe',
  ];
  return patterns.flatMap((pattern) => globSync(join(PUPPETEER_CACHE, pattern)));
}
