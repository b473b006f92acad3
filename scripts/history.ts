import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { campaignsOf } from '../lib/history/campaign.ts';
import type { History } from '../lib/history/entry.ts';
import { GROUPINGS, type Group, groupEntries } from '../lib/history/group.ts';
import type { Pattern } from '../lib/history/patterns/define.ts';
import { findPatterns } from '../lib/history/patterns/find.ts';
import { rampOf } from '../lib/history/ramp.ts';
import type { Translate } from '../lib/i18n.ts';
import { readFiles } from './history/read-files.ts';
import { reportOf } from './history/report.ts';
import { loadTranslate } from './translate.ts';

const usage = `Usage: npm run --silent history -- [--json | --report] [--now DATE] FILE...
  FILE        a mail (.eml), a mailbox (.mbox), a log of a service (.csv, .json) or a saved history
  --now DATE  the day that counts as today, such as 2026-05-03; else it is today
  --json      one JSON object: patterns, groups, volume plan, problems
  --report    the one report for IT, as Markdown`;

/** Groups beyond these are single bounces. */
const SHOWN = 8;

function patternLines(pattern: Pattern, words: Translate): string[] {
  return [
    `* ${words(pattern.sentence)}${pattern.isSmall ? ' (small)' : ''}`,
    ...(pattern.advice ? [`    ${words(pattern.advice)}`] : []),
    ...pattern.evidence.map((each) => `    - ${words(each)}`),
  ];
}

const groupLines = (name: string, groups: readonly Group[]): string[] => [
  `By ${name}:`,
  ...groups
    .slice(0, SHOWN)
    .map(({ id, entries }) => `  ${String(entries.length).padStart(6)}  ${id || '(not known)'}`),
  ...(groups.length > SHOWN ? [`          and ${groups.length - SHOWN} more`] : []),
];

function groupsOf({ entries, tallies }: History) {
  const campaigns = campaignsOf(entries, tallies);
  return GROUPINGS.map((by) => ({ by, groups: groupEntries(entries, by, campaigns) }));
}

function readable(history: History, patterns: readonly Pattern[], now: number, words: Translate): string {
  const ramp = rampOf(history, { now });
  const stages = ramp.stages.map(
    ({ days, perDay, perHour }) => `  ${days} days: ${perDay} a day, at most ${perHour} an hour`,
  );
  return [
    `Bounces: ${history.entries.length}, tallies: ${history.tallies.length}, marked changes: ${history.marks.length}`,
    '',
    patterns.length > 0 ? 'Patterns:' : 'No patterns.',
    ...patterns.flatMap((pattern) => patternLines(pattern, words)),
    ...groupsOf(history).flatMap(({ by, groups }) => ['', ...groupLines(by, groups)]),
    '',
    'Volume:',
    ...stages,
    ...ramp.evidence.map((each) => `  - ${words(each)}`),
  ].join('\n');
}

function toJson(history: History, patterns: readonly Pattern[], now: number, words: Translate): string {
  const said = patterns.map((pattern) => ({
    ...pattern,
    sentence: words(pattern.sentence),
    evidence: pattern.evidence.map(words),
    ...(pattern.advice && { advice: words(pattern.advice) }),
  }));
  const groups = groupsOf(history).map(({ by, groups: all }) => ({
    by,
    groups: all.map(({ id, entries }) => ({ id, count: entries.length })),
  }));
  const { evidence, ...ramp } = rampOf(history, { now });
  return JSON.stringify({
    bounces: history.entries.length,
    patterns: said,
    groups,
    volume: { ...ramp, evidence: evidence.map(words) },
  });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, report: { type: 'boolean' }, now: { type: 'string' } },
  });
  const now = values.now ? Date.parse(values.now) : Date.now();
  const missing = positionals.filter((path) => !existsSync(path));
  if (positionals.length === 0 || Number.isNaN(now) || missing.length > 0) {
    for (const path of missing) console.error(`${path} is not there.`);
    console.error(usage);
    return 2;
  }
  const { history, imported } = await readFiles(positionals, now);
  const patterns = findPatterns(history, { now });
  const words = loadTranslate();
  const report = values.report && (await reportOf(history, patterns, { now, translate: words }));
  const write = values.json ? toJson : readable;
  console.log(report || write(history, patterns, now, words));
  for (const { file, place, reason } of imported.problems)
    console.error(`${file}${place ? `:${place}` : ''}: ${words(reason)}`);
  return imported.problems.length > 0 ? 1 : 0;
}

process.exitCode = await main();
