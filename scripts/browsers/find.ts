import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, candidatesOf } from './candidates.ts';

const PROBE_TIMEOUT = 20_000; // a first start from a slow disk
const BRANDED_CHROME = /^Google Chrome (?!for Testing)/m;

/** The first candidate that runs. A stub that only points to a package store cannot print its version. */
export function findBrowser(name: BrowserName): string | undefined {
  return candidatesOf(name).find((file) => existsSync(file) && isUsable(file));
}

function isUsable(file: string): boolean {
  if (process.platform === 'win32') return true; // prints nothing on a console there
  const probe = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: PROBE_TIMEOUT });
  return probe.status === 0 && /\d+\.\d+/.test(probe.stdout) && !BRANDED_CHROME.test(probe.stdout);
}
