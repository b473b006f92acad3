// @vitest-environment happy-dom
import fc from 'fast-check';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { indexHistory, knowHistory } from '../../../entrypoints/history/known.ts';
import { BounceDetails } from '../../../entrypoints/history/list/BounceDetails.tsx';
import { BounceRow } from '../../../entrypoints/history/list/BounceRow.tsx';
import { Paper } from '../../../entrypoints/report/paper/Paper.tsx';
import { speak } from '../../../entrypoints/shell/translate.ts';
import { type Entry, expandPlaceholders, fillIn } from '../../../lib/catalogue.ts';
import { notesOf } from '../../../lib/checklist/notes.ts';
import { campaignsOf } from '../../../lib/history/campaign.ts';
import type { History } from '../../../lib/history/entry.ts';
import { filterEntries, NO_FILTER } from '../../../lib/history/filter.ts';
import { GROUPINGS, groupEntries } from '../../../lib/history/group.ts';
import { historyCsv } from '../../../lib/history/import/history-csv.ts';
import { findPatterns } from '../../../lib/history/patterns/find.ts';
import { rampOf } from '../../../lib/history/ramp.ts';
import type { Translate } from '../../../lib/i18n.ts';
import { withoutNames } from '../../../lib/report/overall/hide.ts';
import { makeOverall } from '../../../lib/report/overall/make.ts';
import { overallMarkdown } from '../../../lib/report/overall/markdown.ts';
import catalogue from '../../../public/_locales/en/messages.json';
import { histories, NOW } from './histories.ts';

// A history comes from files that anybody may have written: whatever stands in it is text, and every page can be drawn.

const CLOCK = { now: NOW, timeZone: 'Europe/Berlin', language: 'en' };
const english = Object.fromEntries(
  Object.entries<Entry>(catalogue).map(([key, { message, placeholders }]) => [
    key,
    expandPlaceholders(message, placeholders),
  ]),
);
/** As the browser: nothing for what no catalogue knows. */
const translate: Translate = ({ key, values = [] }) => fillIn(english[key] ?? '', values);

beforeAll(() => speak(new Proxy(english, { get: (words, key: string) => words[key] ?? '' })));

const reportOf = (history: History) =>
  makeOverall({
    domain: history.entries[0]?.ownDomain,
    history,
    patterns: findPatterns(history, { now: NOW }),
    advised: [],
    clock: CLOCK,
  });

test('every reader of a history comes to an end with it', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { entries, tallies } = history;
      const campaigns = campaignsOf(entries, tallies);
      for (const by of GROUPINGS) {
        const groups = groupEntries(entries, by, campaigns);
        expect(groups.reduce((sum, group) => sum + group.entries.length, 0)).toBe(entries.length);
      }
      const known = knowHistory(indexHistory(history), campaigns);
      const found = filterEntries(entries, { ...NO_FILTER, text: 'evil' }, known);
      expect(found.length).toBeLessThanOrEqual(entries.length);
      notesOf(history, { domain: entries[0]?.ownDomain ?? '', now: NOW });
      rampOf(history, { now: NOW, target: 1000 });
      const report = reportOf(history);
      const hidden = withoutNames(report, {
        hidden: '…',
        addresses: entries.flatMap((one) => one.recipient ?? []),
      });
      expect(overallMarkdown(hidden, translate)).not.toContain('undefined');
    }),
    { numRuns: 200 },
  );
}, 60_000);

/** Rows of a table as a program reads them that takes this for what stands between cells, and knows no quotes. */
const naively = (csv: string, delimiter: string) =>
  csv.split(/[\r\n]/).flatMap((line) => line.split(delimiter));

test('no cell of a saved table is a formula, whatever a spreadsheet takes for the end of a cell', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom(',' as const, ';' as const), (history, delimiter) => {
      const csv = [...historyCsv(history.entries, delimiter, () => 'x')].join('');
      for (const other of [',', ';', '\t']) {
        for (const cell of naively(csv, other)) expect(cell).not.toMatch(/^["\s\p{C}]*[=+\-@＝＋－＠]/u);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

/** What our pages draw. */
const OURS = new Set(
  'article b bdi button code dd details div dl dt em fieldset footer form h1 h2 h3 header input label li mark ol option p path pre q section select small span strong summary svg table tbody td th thead time tr ul caption colgroup col'.split(
    ' ',
  ),
);

function expectOnlyOurs(view: ComponentChild): void {
  const root = document.createElement('div');
  render(view, root);
  for (const element of root.querySelectorAll('*')) {
    expect(OURS).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^src|^href$/);
      if (name === 'style') expect(value).toMatch(/^[\w:%.; -]*$/);
    }
  }
  expect(root.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  expect(globalThis).not.toHaveProperty('isHurt');
  render(null, root);
}

test('what history and report draw is text: no element, no link, nothing that turns a line', () => {
  const chosen = { ids: new Set<string>(), choose: () => {}, leave: () => {} };
  const deeds = { remove: async () => {}, label: async () => true };
  fc.assert(
    fc.property(histories, (history) => {
      const campaigns = campaignsOf(history.entries, history.tallies);
      const known = knowHistory(indexHistory(history), campaigns);
      const shared = { known, chosen, deeds, isChosen: false } as never as Parameters<typeof BounceRow>[0];
      for (const entry of history.entries.slice(0, 3)) {
        const own = { ...shared, entry, campaign: known.campaignOf(entry) };
        expectOnlyOurs(<BounceRow {...own} />);
        expectOnlyOurs(<BounceDetails {...own} />);
      }
      expectOnlyOurs(<Paper report={reportOf(history)} />);
    }),
    { numRuns: 15 },
  );
}, 120_000);
