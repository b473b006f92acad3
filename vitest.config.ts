import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ALL = 'tests/unit/**/*.test.{ts,tsx}';
/** What these test keeps something in its modules, or they put something in the place of what all share: each has a process of its own. */
const ALONE = [
  'tests/unit/{components,every-await,shell,webmail}/**/*.test.{ts,tsx}',
  'tests/unit/history/{entries-of,faults,lived,store}.test.ts',
  'tests/unit/checklist/progress.test.ts',
  'tests/unit/fuzz/{history,views}.test.tsx',
  'tests/unit/{late-tables,managed,regexes,scaffolds,slim-preact}.test.ts',
];

/** The files that take longest, in order: begun last, one would keep a processor waiting for the other. */
const LONGEST = [
  'every-await/every-await',
  'scaffolds',
  'fuzz/mails',
  'fuzz/selected',
  'fuzz/shown',
  'causes/linear',
  'content/hostile',
].map((name) => `/tests/unit/${name}.test.ts`);

/** Vitest itself knows how long a file takes only where it ran before. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number => {
      const rank = LONGEST.findIndex((end) => moduleId.endsWith(end));
      return (project.name === 'core' ? 1000 : 0) + (rank < 0 ? LONGEST.length : rank);
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/** Milliseconds. One machine took thrice as long as another, and more beside a browser; what hangs does so for ever. */
const PATIENCE = 30_000;
/** All processors: Vitest leaves one to itself, which on two means one file at a time. */
const maxWorkers = '100%';

/** Unit tests run in Node; one that needs a page says so in its first line. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // The files of a processor share one process, which loads the engine once.
      {
        plugins: [WxtVitest()],
        test: {
          name: 'core',
          include: [ALL],
          exclude: ALONE,
          isolate: false,
          maxWorkers,
          testTimeout: PATIENCE,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'rest', include: ALONE, maxWorkers, testTimeout: PATIENCE },
      },
    ],
  },
});
