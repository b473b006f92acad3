import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const RESULTS = join(ROOT, 'test-results');

/** One step of `npm test`; all run with the Node that runs this script. */
export interface Stage {
  name: string;
  /** Arguments of Node, one program after the other. */
  programs: string[][];
  /** A JSON report that counts tests; without one the stage itself is one test. */
  report?: string;
  environment?: Record<string, string>;
}

const installed = (path: string) => join(ROOT, 'node_modules', path);
const UNIT_REPORT = join(RESULTS, 'unit.json');
const BROWSER_REPORT = join(RESULTS, 'e2e.json');
const FIREFOX_REPORT = join(RESULTS, 'firefox.json');

const vitest = (report: string): string[] => [
  installed('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

/** In order: what fails fastest comes first; unit tests read the built manifests. */
export const STAGES: Stage[] = [
  {
    name: 'types',
    programs: [
      [installed('wxt/bin/wxt.mjs'), 'prepare'],
      [installed('typescript/bin/tsc'), '--noEmit'],
    ],
  },
  { name: 'lint', programs: [[installed('@biomejs/biome/bin/biome'), 'check', '.']] },
  {
    name: 'build',
    programs: [
      [installed('wxt/bin/wxt.mjs'), 'build', '-b', 'chrome'],
      [installed('wxt/bin/wxt.mjs'), 'build', '-b', 'firefox'],
      [join(ROOT, 'scripts/gallery.ts'), '--build'],
    ],
  },
  { name: 'unit', programs: [vitest(UNIT_REPORT)], report: UNIT_REPORT },
  { name: 'corpus', programs: [[join(ROOT, 'scripts/corpus.ts')]] },
  { name: 'conformance', programs: [[join(ROOT, 'scripts/conformance.ts')]] },
  { name: 'browsers', programs: [[join(ROOT, 'scripts/browsers.ts')]] },
  {
    name: 'e2e',
    programs: [[installed('@playwright/test/cli.js'), 'test', '--reporter=list,json']],
    report: BROWSER_REPORT,
    environment: { BOUNCE_LENS_BUILT: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT },
  },
  {
    name: 'firefox',
    programs: [[...vitest(FIREFOX_REPORT), '--config', join(ROOT, 'tests/e2e-firefox/vitest.config.ts')]],
    report: FIREFOX_REPORT,
    environment: { BOUNCE_LENS_BUILT: '1' },
  },
];
