import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { BUCKETS, type Report } from '../../../lib/diagnosis.ts';

/** What holds of the report of any input: the contract of the handbook, and nothing that cannot cross to a page. */
export function expectSound(report: Report): void {
  const crossed = structuredClone(report);
  if (!isDeepStrictEqual(crossed, report)) expect(crossed).toEqual(report); // says what differs
  if (report.notice.genuineness === 'fake') expect(report.recipients).toEqual([]);
  expect(report.groups.flat().length).toBeLessThanOrEqual(report.recipients.length);
  for (const recipient of report.recipients) {
    const { action, bucket, evidence, diagnostic, advice, replyCode, enhancedCode } = recipient;
    expect(BUCKETS).toContain(bucket);
    expect(advice.steps.length).toBeLessThanOrEqual(2);
    if (replyCode !== undefined) expect(replyCode).toMatch(/^[2-5]\d\d$/);
    if (enhancedCode !== undefined) expect(enhancedCode).toMatch(/^\d\.\d{1,3}\.\d{1,3}$/);
    if (evidence) expect(diagnostic.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    const isPlainDelay = action === 'delayed' && bucket === 'infrastructure'; // that it waits is all that it says
    if (bucket !== 'unknown' && !isPlainDelay) expect(evidence?.quote).toBeTruthy();
  }
}
