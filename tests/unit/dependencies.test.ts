import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import lock from '../../package-lock.json';

const root = join(import.meta.dirname, '../..');

/** Licences of what gets into the extension: they ask for no more than to be named, which licences.txt does. */
const IN_THE_EXTENSION = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0'];
/** Tools stay on the computers of developers, so that licences which bind changes of the tool itself do no harm. */
const OF_TOOLS = [
  ...IN_THE_EXTENSION,
  'BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/**
 * Whose code gets into the extension, and how many octets of it at most, before they are minified, over all its bundles. A new
 * line here is a decision: what is it for, and who keeps it?
 */
const LARGEST: Record<string, number> = {
  '@aklinker1/zero-serialize-error': 1_500, // of @webext-core/messaging
  '@dnsquery/dns-packet': 70_000,
  '@leichtgewicht/ip-codec': 9_000, // of dns-packet
  '@webext-core/messaging': 5_000,
  '@wxt-dev/browser': 1_000, // of wxt
  '@wxt-dev/storage': 34_000, // of wxt; the script that reads the history before its page is there has it, too
  idb: 30_000,
  'ipaddr.js': 58_000,
  'postal-mime': 176_000, // three times: in the worker, in the one that imports for the history, and where the popup reviews the message itself
  papaparse: 55_000,
  preact: 40_000,
  superlock: 8_000, // of @wxt-dev/storage
  'utf8-codec': 6_000, // of dns-packet
  wxt: 4_000,
};

/** What nothing imports: commands, and what other tools load by themselves. */
const NOT_IMPORTED: Record<string, string> = {
  '@biomejs/biome': 'npm run lint',
  '@types/node': 'types of Node',
  node: 'the Node of all commands',
  terser: 'loaded by Vite to minify',
  typescript: 'npm run types',
  'web-ext': 'the linter of the store for Firefox',
  '@types/papaparse': 'types of papaparse',
};

/** Programs that may run while packages are installed. */
const INSTALL_SCRIPTS = ['node'];

/** SPDX: with OR one is enough, with AND each counts; no package here nests them. */
const isAllowed = (expression: string, allowed: readonly string[]): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence)));

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}
const locked = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
const { dependencies, devDependencies } = manifest;
const declared = { ...dependencies, ...devDependencies };

describe('every package', () => {
  test('has a licence that allows what we do with it', () => {
    const others = locked.filter(([, { license = '' }]) => !isAllowed(license, OF_TOOLS));
    expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
  });

  test('is the one that was looked at: a fixed version, a checksum, no address of a registry', () => {
    for (const [name, version] of Object.entries(declared)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    const loose = locked.filter(([, { integrity, resolved }]) => !integrity || resolved);
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('runs no program of its own when it is installed, but for a few', () => {
    const running = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect(running.filter((name) => !INSTALL_SCRIPTS.includes(name))).toEqual([]);
  });
});

describe('every package that we ask for', () => {
  const folders = ['lib', 'components', 'entrypoints', 'scripts', 'tests'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|css)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const code = ['wxt.config.ts', 'vitest.config.ts', 'playwright.config.ts', 'tsconfig.json', ...files]
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const isImported = (name: string): boolean =>
    new RegExp(`(?:from|import|import\\(|jsxImportSource":) ?['"]${name}(?:/[^'"]{1,80})?['"]`).test(code);

  test('is used', () => {
    const unused = Object.keys(declared).filter((name) => !isImported(name) && !NOT_IMPORTED[name]);
    expect(unused).toEqual([]);
  });

  test('is imported, or stands here with what it is for', () => {
    const stale = Object.keys(NOT_IMPORTED).filter((name) => isImported(name) || !(name in declared));
    expect(stale, 'take it off NOT_IMPORTED').toEqual([]);
  });
});

describe.each(['chrome', 'firefox'])('in the extension for %s', (browser) => {
  const noted = join(root, '.output', `${browser}-packages.json`);
  const built = test.skipIf(!existsSync(noted));
  const bundled = (): Record<string, number> => JSON.parse(readFileSync(noted, 'utf8'));

  built('there is code of these packages only, and no more of it than was decided', () => {
    for (const [name, octets] of Object.entries(bundled())) {
      expect(octets, `${name} is new here, or has grown`).toBeLessThan(LARGEST[name] ?? 0);
    }
    // What is meant for the extension is there, under the plain name too: a package that fell out is unused.
    const missing = Object.keys(dependencies).filter((name) => !(name in bundled()) && !NOT_IMPORTED[name]);
    expect(missing).toEqual([]);
  });

  built('each of them allows it, and its licence comes along', () => {
    const licences = readFileSync(join(root, '.output', `${browser}-mv3/licences.txt`), 'utf8');
    for (const name of Object.keys(bundled())) {
      const { version, license = '' } = locked.find(([path]) => nameOf(path) === name)?.[1] ?? {};
      expect(isAllowed(license, IN_THE_EXTENSION), `${name}: ${license}`).toBe(true);
      expect(licences).toContain(`${name} ${version} (${license})\n`);
    }
    expect(licences).toContain('Bounce Lens (MIT)\n');
  });
});
