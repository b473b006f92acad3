import { describe, expect, test } from 'vitest';
import { isPresent, run } from '../../../../scripts/conformance/rfc7208.ts';

describe.skipIf(!isPresent())('the test suite of RFC 7208', () => {
  test('every result and every explanation', async () => {
    expect(await run()).toEqual([
      { name: 'rfc7208', passed: 203, total: 203, failures: [] },
      { name: 'explanations', passed: 22, total: 22, failures: [] },
    ]);
  });
});

test.skipIf(isPresent())('skipped: ../shared/dns-suites/rfc7208.json is not here', ({ skip }) => skip());
