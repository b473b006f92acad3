import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deservesPanel, type Expected } from '../mailbox/mail/expected.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels, verdictOf } from './panel.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
/** A message that surely gets a panel: once it has, the one before has been decided. */
const CERTAIN = 'postfix-relay-denied';

for (const slug of readdirSync(FIXTURES)) {
  const expected: Expected = JSON.parse(readFileSync(join(FIXTURES, slug, 'expected.json'), 'utf8'));
  const [recipient] = expected.recipients;
  const opened = { Gmail: openInGmail, Outlook: openInOutlook };

  for (const [webmail, open] of Object.entries(opened)) {
    const outcome = deservesPanel(expected) ? (recipient?.reason ?? 'fake') : 'no panel';
    test(`${slug} in ${webmail}: ${outcome}`, async ({ page, context }) => {
      await open(page, slug);
      if (!deservesPanel(expected)) {
        const certain = await context.newPage();
        await open(certain, CERTAIN);
        await expectPanels(certain, 1);
        await expectPanels(page, 0);
        return;
      }
      await expectPanels(page, 1);
      const verdict = await verdictOf(panels(page));
      // Outlook does not show the headers by which backscatter is told; of Gmail the original is read.
      const isTold = webmail === 'Gmail' || expected.genuineness === 'fake';
      const genuineness = isTold ? (expected.genuineness ?? 'genuine') : 'genuine';
      expect(verdict).toMatchObject({ kind: expected.kind, genuineness });
      if (recipient) expect(verdict).toMatchObject({ bucket: recipient.bucket, reason: recipient.reason });
    });
  }
}
