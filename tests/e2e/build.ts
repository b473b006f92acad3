import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Builds the extension once before all tests, unless `npm test` has just done so. */
export default function build(): void {
  if (process.env.BOUNCE_LENS_BUILT) return;
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The extension cannot be built.');
}
