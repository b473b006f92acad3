import { expect, test } from 'vitest';
import type { SuiteResult } from '../../../scripts/conformance/suite.ts';

/** A whole suite of ../shared/dns-suites as one test, skipped plainly when that folder is not here. */
export function testSuite(name: string, total: number, run: () => Promise<SuiteResult | undefined>): void {
  test(`${name} of ../shared/dns-suites`, async ({ skip }) => {
    const result = await run();
    if (result === undefined) return skip(`skipped: ../shared/dns-suites/${name}.json is not here`);
    expect(result.failures).toEqual([]);
    expect(result).toMatchObject({ name, passed: total, total });
  });
}
