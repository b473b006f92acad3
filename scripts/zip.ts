import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packagesIn } from './release/packages.ts';

const ROOT = join(import.meta.dirname, '..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

const zipFor = (browser: string): boolean =>
  spawnSync(process.execPath, [WXT, 'zip', '-b', browser], { cwd: ROOT, stdio: 'inherit' }).status === 0;

/**
 * `npm run zip`: what the stores get, with the SHA-256 of each. WXT sorts the entries of a zip and gives them no time, so
 * the same sources make the same bytes. Edge takes Chrome's build as it is.
 */
function zipAll(): boolean {
  if (!zipFor('chrome') || !zipFor('firefox')) return false;
  const packages = packagesIn(ROOT);
  copyFileSync(packages.chrome, packages.edge);
  for (const file of Object.values(packages)) {
    console.log(`${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${basename(file)}`);
  }
  return true;
}

process.exitCode = zipAll() ? 0 : 1;
