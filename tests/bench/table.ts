import { isKept as isAllKept, type Outcome } from './outcome.ts';
import { budgetIn, valueIn } from './words.ts';

/** Between these a table of the README is written by `npm run bench -- --readme`. */
export const BEGIN = '<!-- bench: written by `npm run bench -- --readme` -->';
export const END = '<!-- /bench -->';

/** A run as Markdown: one table, each part of the budgets below its name. */
export function toTable(outcome: Outcome): string {
  const { at, machine, suites } = outcome;
  const rows = suites.flatMap(({ title, measurements }) => [
    `| **${title}** | | |`,
    ...measurements.map(
      (one) => `| ${one.what} | ${one.isKept ? '' : '**missed:** '}${valueIn(one)} | ${budgetIn(one)} |`,
    ),
  ]);
  const said = isAllKept(outcome) ? 'All budgets are kept.' : 'Not all budgets are kept.';
  return [
    '| What | Measured | Budget |',
    '| --- | ---: | ---: |',
    ...rows,
    '',
    `${said} Measured on ${at.slice(0, 10)} with Node ${machine.node} on ${machine.cores} cores (${machine.processor}).`,
  ].join('\n');
}

/** A text with its table renewed; undefined where it has no place for one. */
export function withTable(text: string, table: string): string | undefined {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) return undefined;
  return `${text.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`;
}
