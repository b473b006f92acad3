import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packagesIn } from './release/packages.ts';
import { storesFor } from './release/stores.ts';

const ROOT = join(import.meta.dirname, '..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/**
 * `npm run submit`: shows that the stores would take the packages, as far as they tell without getting them. Only with
 * `-- --for-real` it hands them in. Stores without keys in the environment are left out.
 */
function submit(rehearsal: string[]): number {
  const packages = packagesIn(ROOT);
  const missing = Object.values(packages).filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.error('There is nothing to hand in yet: npm run zip');
    return 2;
  }
  const { names, given } = storesFor(process.env, packages);
  if (names.length === 0) {
    console.log(
      'No keys of a store in the environment (scripts/release/stores.ts names them): nothing to do.',
    );
    return 0;
  }
  console.log(`For ${names.join(', ')}:`);
  const program = [WXT, 'submit', ...rehearsal, ...given];
  return spawnSync(process.execPath, program, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

const { values } = parseArgs({ options: { 'for-real': { type: 'boolean', default: false } } });
process.exitCode = submit(values['for-real'] ? [] : ['--dry-run']);
