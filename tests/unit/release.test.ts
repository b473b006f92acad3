import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
// The writer that WXT uses.
import { createZip } from '../../node_modules/@aklinker1/zero-zip/dist/index.mjs';
import manifest from '../../package.json';
import { differences } from '../../scripts/release/differences.ts';
import { packagesIn } from '../../scripts/release/packages.ts';
import { SOURCES } from '../../scripts/release/sources.ts';
import { storesFor } from '../../scripts/release/stores.ts';
import { unzip } from '../../scripts/release/unzip.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const isSource = (path: string): boolean => SOURCES.some((pattern) => matchesGlob(path, pattern));

// Whether the packages are the same twice is shown by `npm run release:verify`, which takes minutes; CI runs it.

describe('the zip of sources', () => {
  test('has what the build reads', () => {
    const needed = [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
    ];
    expect(needed.filter((path) => !isSource(path))).toEqual([]);
    const built = ['components', 'entrypoints', 'lib', 'public'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        ),
    );
    expect(built.length).toBeGreaterThan(600);
    expect(built.filter((path) => !isSource(path))).toEqual([]);
  });

  test.each([
    '.env',
    '.env.submit',
    'lib/.env',
    'lib/.env.json',
    'entrypoints/.secret/key.ts',
    'scripts/key.pem',
    'public/notes.txt',
    'public/.DS_Store',
    'tests/unit/release.test.ts',
    'node_modules/wxt/package.json',
    '.output/chrome-mv3/manifest.json',
    '.git/config',
    'screenshots/store/en/1-answer.png',
    'notes.json',
  ])('has no %s', (path) => {
    expect(isSource(path)).toBe(false);
  });
});

const zipOf = (files: Record<string, string>): Promise<Buffer> => {
  const zip = createZip({ level: 9 });
  for (const [name, content] of Object.entries(files)) zip.addFile(name, content);
  return zip.toBuffer();
};

test('a zip as the build writes it is read back', async () => {
  const files = unzip(await zipOf({ 'a/é.json': '{}', 'b.txt': 'again and '.repeat(500) }));
  expect([...files.keys()]).toEqual(['a/é.json', 'b.txt']);
  expect(files.get('a/é.json')?.toString()).toBe('{}');
  expect(files.get('b.txt')?.toString()).toBe('again and '.repeat(500));
  expect(() => unzip(Buffer.from('no zip at all, but long enough'))).toThrow('no zip of ours');
});

test('two packages are the same, or it is said where they differ', async () => {
  const one = await zipOf({ a: '1', b: '2' });
  expect(differences(one, await zipOf({ a: '1', b: '2' }))).toEqual([]);
  expect(differences(one, await zipOf({ a: '1', b: '3' }))).toEqual(['b']);
  expect(differences(one, await zipOf({ a: '1', c: '' }))).toEqual(['b', 'c']);
  expect(differences(one, await zipOf({ b: '2', a: '1' }))).toEqual(['the order or the headers']);
});

test('the version is the newest of the changelog', () => {
  const [, newest] = /^## (\d+\.\d+\.\d+)$/m.exec(read('CHANGELOG.md')) ?? [];
  expect(manifest.version).toBe(newest);
});

test('only stores whose keys are all there get something', () => {
  const packages = packagesIn('/project');
  expect(storesFor({}, packages)).toEqual({ names: [], given: [] });
  const edge = { EDGE_PRODUCT_ID: '1', EDGE_CLIENT_ID: '2', EDGE_API_KEY: '3' };
  const some = { ...edge, FIREFOX_JWT_ISSUER: '4', FIREFOX_JWT_SECRET: '', FIREFOX_EXTENSION_ID: '5' };
  expect(storesFor(some, packages)).toEqual({ names: ['Edge'], given: ['--edge-zip', packages.edge] });
  const all = storesFor({ ...some, FIREFOX_JWT_SECRET: '6' }, packages);
  expect(all.given).toEqual(expect.arrayContaining(['--firefox-sources-zip', packages.sources]));
  expect(packages.sources).toMatch(/^.project..output.bounce-lens-\d+\.\d+\.\d+-sources\.zip$/);
});

describe('the workflow', () => {
  const workflow = read('.github/workflows/ci.yml');

  test('uses actions by commit, with the version beside it', () => {
    const uses = [...workflow.matchAll(/^ *-? *uses: (.*)$/gm)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(3);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read the repository and nothing else', () => {
    expect([...workflow.matchAll(/^permissions:\n((?: .*\n)+)/gm)].map(([, given]) => given)).toEqual([
      '  contents: read\n',
    ]);
    expect(workflow).not.toMatch(/pull_request_target|write-all|: write\b/);
  });

  test('runs the commands of the README, and shows that the packages can be made again', () => {
    const scripts: Record<string, string> = manifest.scripts;
    const commands = [...workflow.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands).toEqual(expect.arrayContaining(['install', 'start', 'test', 'release:verify']));
    expect(commands.filter((name) => !['ci', 'install'].includes(name) && !scripts[name])).toEqual([]);
  });
});
