import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a stage passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** The part of vitest's and Playwright's JSON reports that counts. */
interface JsonReport {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
}

/** Counts by the report, if the stage wrote one; a stage that failed has at least one failure. */
export function countTests(report: string | undefined, hasPassed: boolean): Count {
  const whole = hasPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!report || !existsSync(report)) return whole;
  const { numPassedTests, numFailedTests, stats }: JsonReport = JSON.parse(readFileSync(report, 'utf8'));
  const passed = numPassedTests ?? stats?.expected ?? 0;
  const failed = numFailedTests ?? (stats ? stats.unexpected + stats.flaky : 0);
  return { passed, failed: hasPassed ? failed : Math.max(1, failed) };
}
