import { expect, test } from 'vitest';
import { run } from '../../../../scripts/conformance/dnsbl-verdicts.ts';

const result = await run();

test.skipIf(result)('skipped: ../shared/dns-suites/dnsbl-verdicts.json is not here', ({ skip }) => skip());

test.runIf(result)('every case of dnsbl-verdicts', () => {
  expect(result).toEqual({ name: 'dnsbl-verdicts', passed: 18, total: 18, failures: [] });
});
