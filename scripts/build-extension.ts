import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** Builds the extension for one browser; false when it cannot be built (wxt has said why). */
export function buildExtension(browser: 'chrome' | 'firefox'): boolean {
  return (
    spawnSync(process.execPath, [WXT, 'build', '-b', browser], { cwd: ROOT, stdio: 'inherit' }).status === 0
  );
}
