import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { CheckName } from '../../../lib/diagnosis.ts';
import { runCheck } from '../../../lib/dns/check.ts';
import type { Finding } from '../../../lib/dns/finding.ts';
import { loadTranslate } from '../../../scripts/translate.ts';
import { type Zone, zoneResolver } from './zone.ts';

const translate = loadTranslate();
const catalogue = JSON.parse(
  readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { placeholders?: Record<string, { content: string }> }>;

/** The sentence of a finding; every placeholder of it must have got a value. */
export function say({ summary }: Finding): string {
  for (const { content } of Object.values(catalogue[summary.key]?.placeholders ?? {})) {
    expect(summary.values?.[Number(content.slice(1)) - 1], `${summary.key} ${content}`).toBeTruthy();
  }
  return translate(summary);
}

/** Runs one check over a zone. */
export async function findingsOf(check: CheckName, subject: string, zone: Zone): Promise<Finding[]> {
  const { signal } = new AbortController();
  const result = await runCheck({ check, subject }, zoneResolver(zone).resolve, { signal });
  if (!result.ok) throw new Error(`${subject} was refused: ${result.error.key}`);
  for (const finding of result.value) {
    expect(finding).toMatchObject({ check, at: '2026-05-04T03:02:01.000Z', resolver: 'zone.test' });
    expect(say(finding)).toMatch(/^[^$]+[.]$/);
  }
  return result.value;
}

/** `verdict id` of each finding, in order. */
export async function rowsOf(check: CheckName, subject: string, zone: Zone): Promise<string[]> {
  return (await findingsOf(check, subject, zone)).map(({ verdict, id }) => `${verdict} ${id}`);
}
