import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPatterns } from '../../../../lib/history/patterns/find.ts';
import { readFiles } from '../../../../scripts/history/read-files.ts';
import { reportOf } from '../../../../scripts/history/report.ts';
import { loadTranslate } from '../../../../scripts/translate.ts';

const notice = (slug: string) => join(import.meta.dirname, `../../../fixtures/${slug}/notice.eml`);

it('is written in the terminal from saved notices, with the engine’s own advice', async () => {
  const now = Date.UTC(2026, 10, 27);
  const { history } = await readFiles(['gmail-unauthenticated', 'gmail-address-not-found'].map(notice), now);
  const text = await reportOf(history, findPatterns(history, { now }), { now, translate: loadTranslate() });
  expect(text).toMatch(/^# Report on mail from acme\.example\n/);
  expect(text).toMatch(/\n\d\. \*\*Your IT:\*\* .* · 1 of 2 bounces, on /);
  expect(text).not.toContain('Hand this report to whoever runs your mail');
  expect(text).toContain('5.7.26');
  expect(text).toContain('- DNS: nobody was asked');
});
