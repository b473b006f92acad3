import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { CheckName, TargetFacts } from '../../../lib/diagnosis.ts';
import { runCheck } from '../../../lib/dns/check.ts';
import type { Finding } from '../../../lib/dns/finding.ts';
import { loadTranslate } from '../../../scripts/translate.ts';
import { type Zone, zoneResolver } from './zone.ts';

const translate = loadTranslate();
const catalogue = JSON.parse(
  readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { placeholders?: Record<string, { content: string }> }>;

/** The sentence of a finding; every placeholder of it must have got a value. */
export function say({ summary }: Pick<Finding, 'summary'>): string {
  for (const { content } of Object.values(catalogue[summary.key]?.placeholders ?? {})) {
    expect(summary.values?.[Number(content.slice(1)) - 1], `${summary.key} ${content}`).toBeTruthy();
  }
  return translate(summary);
}

/** The part of the record that a finding is about. */
export const marked = ({ records, mark }: Finding): string =>
  mark ? (records[mark.record] ?? '').slice(mark.start, mark.end) : '';

/** Runs one check over a zone. */
export async function findingsOf(
  check: CheckName,
  subject: string,
  zone: Zone,
  facts: TargetFacts = {},
): Promise<Finding[]> {
  const { signal } = new AbortController();
  const result = await runCheck({ check, subject, facts }, zoneResolver(zone).resolve, { signal });
  if (!result.ok) throw new Error(`${subject} was refused: ${result.error.key}`);
  for (const finding of result.value) {
    expect(finding).toMatchObject({ check, at: '2026-05-04T03:02:01.000Z' });
    expect(['zone.test', '']).toContain(finding.resolver); // nobody, where nobody may be asked
    expect(say(finding)).toMatch(/^[^$]+[.]$/);
    if (finding.explanation) expect(say({ summary: finding.explanation })).toMatch(/^[^$]+[.]$/);
    if (finding.mark) expect(marked(finding)).not.toBe('');
  }
  return result.value;
}

/** `verdict id` of each finding, in order. */
export async function rowsOf(
  check: CheckName,
  subject: string,
  zone: Zone,
  facts: TargetFacts = {},
): Promise<string[]> {
  return (await findingsOf(check, subject, zone, facts)).map(({ verdict, id }) => `${verdict} ${id}`);
}
