import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, PUPPETEER_CACHE } from './candidates.ts';

const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Installers for systems without apt-get (macOS, Windows, other Linux). Untried: the project is built on Debian. */
const INSTALLERS: Record<BrowserName, string[]> = {
  chromium: ['npx', '--yes', 'playwright', 'install', 'chromium'],
  firefox: ['npx', '--yes', '@puppeteer/browsers', 'install', 'firefox', '--path', PUPPETEER_CACHE],
};

/** Tries to install the browser by the system's own means, then by an installer; the caller looks again. */
export function installBrowser(name: BrowserName, isThere: () => boolean): void {
  const apt = aptGet();
  if (apt) {
    run([...apt, 'update']);
    for (const packageName of PACKAGES[name]) {
      run([...apt, 'install', '--yes', '--no-install-recommends', packageName]);
      if (isThere()) return;
    }
  }
  run(INSTALLERS[name]);
}

/** How to call apt-get without being asked for a password; undefined where that cannot be. */
function aptGet(): string[] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  const plain = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (process.getuid?.() === 0) return plain;
  const canBecomeRoot = spawnSync('sudo', ['--non-interactive', 'true']).status === 0;
  return canBecomeRoot ? ['sudo', '--non-interactive', ...plain] : undefined;
}

function run([program = '', ...words]: string[]): void {
  console.log(`> ${program} ${words.join(' ')}`);
  const options: SpawnSyncOptions = { stdio: 'inherit', shell: process.platform === 'win32' };
  spawnSync(program, words, options);
}
