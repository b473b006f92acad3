import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Measurement } from './measurement.ts';
import { isKept, type Outcome, thisMachine } from './outcome.ts';
import { SUITES, type Suite } from './suites.ts';
import { toTable, withTable } from './table.ts';
import { budgetIn, valueIn } from './words.ts';

const usage = `Usage: npm run bench -- [--json] [--readme] [--from FILE.json] [SUITE...]
  SUITE        ${SUITES.map(({ id }) => id).join(', ')}; all of them without one
  --json       one JSON object on standard output (npm run --silent bench -- --json > bench.json)
  --readme     writes the table of the README
  --from FILE  measures nothing: takes an earlier run for it`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = join(ROOT, 'README.md');
const BUILT = join(ROOT, '.output/chrome-mv3/manifest.json');

/** A browser that has ended keeps the disk busy for a while, and what is measured next would wait for it; milliseconds. */
const REST = 8_000;

/** Runs one suite in a process of its own; what it says beside its numbers is shown as it comes. */
function measure({ id }: Suite): Measurement[] {
  const file = fileURLToPath(new URL(`${id}.ts`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The suite ${id} did not come to an end.`);
  return JSON.parse(stdout);
}

const line = (one: Measurement): string =>
  `${one.isKept ? 'kept  ' : 'MISSED'} ${one.what.padEnd(62)} ${valueIn(one).padStart(22)}   ${budgetIn(one)}`;

/** Runs the suites one after another, and tells each as soon as it is over. */
async function measureAll(suites: readonly Suite[]): Promise<Outcome> {
  const outcome: Outcome = { at: new Date().toISOString(), machine: thisMachine(), suites: [] };
  for (const suite of suites) {
    const { id, title } = suite;
    console.error(`\n${title}`);
    if (outcome.suites.length > 0) await setTimeout(REST);
    const measurements = measure(suite);
    for (const one of measurements) console.error(line(one));
    outcome.suites.push({ id, title, measurements });
  }
  return outcome;
}

/** What stands in the way of a run, in words. */
function obstacleTo(names: readonly string[], suites: readonly Suite[]): string | undefined {
  const unknown = names.find((name) => !SUITES.some(({ id }) => id === name));
  if (unknown !== undefined) return `There is no suite ${unknown}.\n${usage}`;
  const needsBuild = suites.some((suite) => suite.needsBuild) && !existsSync(BUILT);
  return needsBuild ? 'Build first: npm run build' : undefined;
}

function fillReadme(outcome: Outcome): boolean {
  const text = withTable(readFileSync(README, 'utf8'), toTable(outcome));
  if (text === undefined) return false;
  writeFileSync(README, text);
  return true;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, readme: { type: 'boolean' }, from: { type: 'string' } },
  });
  const suites = SUITES.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  const obstacle = values.from === undefined ? obstacleTo(positionals, suites) : undefined;
  if (obstacle !== undefined) {
    console.error(obstacle);
    return 2;
  }
  const outcome: Outcome = values.from
    ? JSON.parse(readFileSync(values.from, 'utf8'))
    : await measureAll(suites);
  if (values.json) console.log(JSON.stringify(outcome));
  if (values.readme && !fillReadme(outcome)) {
    console.error('README.md has no place for the table.');
    return 2;
  }
  return isKept(outcome) ? 0 : 1;
}

process.exitCode = await main();
