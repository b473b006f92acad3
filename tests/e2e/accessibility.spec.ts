import { findByAxe } from './axe.ts';
import { runCheck } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels, unfold } from './panel.ts';

const THREADS = ['m365-spf-or-dmarc', 'postfix-two-recipients', 'postfix-delay'];

for (const [webmail, open] of Object.entries({ Gmail: openInGmail, Outlook: openInOutlook })) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const thread of THREADS) {
      test(`axe finds nothing in the panel of ${thread}: ${webmail}, ${scheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await open(page, thread);
        await expectPanels(page, 1);
        await unfold(panels(page));
        expect(await findByAxe(page, { within: 'bounce-lens-panel' })).toEqual([]);
      });
    }
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the rows of a DNS check, unfolded: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const thread of ['gmail-unauthenticated', 'postfix-client-host-blocked']) {
      await openInOutlook(page, thread);
      await expectPanels(page, 1);
      await runCheck(panels(page));
      await unfold(panels(page));
      expect(await findByAxe(page, { within: 'bounce-lens-panel' })).toEqual([]);
    }
  });
}
