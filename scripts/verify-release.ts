import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { differences } from './release/differences.ts';
import { type Packages, packagesIn } from './release/packages.ts';
import { unzip } from './release/unzip.ts';

const ROOT = join(import.meta.dirname, '..');
const LINTER = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');

/** npm's own program: the one that runs this script, or the one in the path. */
const npm = (folder: string, ...given: string[]): boolean => {
  const program = process.env.npm_execpath;
  const [file, first] = program ? [process.execPath, [program]] : ['npm', []];
  return spawnSync(file, [...first, ...given], { cwd: folder, stdio: 'inherit' }).status === 0;
};

/** Only what git keeps may leave the house; where there is no git, that cannot be said. */
function untracked(names: Iterable<string>): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) return [];
  const tracked = new Set(stdout.split('\0'));
  return [...names].filter((name) => !tracked.has(name));
}

function unpack(files: Map<string, Buffer>, folder: string): void {
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Preact can set innerHTML; nothing of ours asks it to (tests/unit/layout.test.ts). */
function isLintClean(file: string): boolean {
  const given = ['lint', '--source-dir', file, '--output', 'json', '--no-config-discovery'];
  const { stdout } = spawnSync(process.execPath, [LINTER, ...given], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  const { errors, warnings, notices }: Record<string, { code: string }[]> = JSON.parse(stdout);
  const remarks = [errors, warnings, notices].flatMap((list) => list ?? []);
  const others = remarks.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT');
  for (const remark of others) console.error(remark);
  return others.length === 0;
}

/** `npm run release:verify`: builds the packages, builds them again from the zip of sources elsewhere, and compares them. */
function verify(folder: string): string | undefined {
  if (!npm(ROOT, 'run', 'zip')) return 'The packages cannot be built.';
  const packages = packagesIn(ROOT);
  const sources = unzip(readFileSync(packages.sources));
  const strangers = untracked(sources.keys());
  if (strangers.length > 0) return `The sources hold what git does not keep: ${strangers.join(', ')}`;

  unpack(sources, folder);
  if (!npm(folder, 'ci', '--prefer-offline') || !npm(folder, 'run', 'zip')) {
    return 'The sources cannot be built.';
  }
  const rebuilt = packagesIn(folder);
  for (const which of Object.keys(packages) as (keyof Packages)[]) {
    const differing = differences(readFileSync(packages[which]), readFileSync(rebuilt[which]));
    if (differing.length > 0) return `${basename(packages[which])} differs: ${differing.join(', ')}`;
  }
  if (!isLintClean(packages.firefox)) return 'The linter of the store for Firefox found something.';
  return undefined;
}

const folder = mkdtempSync(join(tmpdir(), 'bounce-lens-sources-'));
const fault = verify(folder);
rmSync(folder, { recursive: true });
console.log(fault ?? 'All packages were built twice, in two places, to the same bytes.');
process.exitCode = fault ? 1 : 0;
