import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels } from './panel.ts';
import { stopWorker } from './stop-worker.ts';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

for (const [webmail, open] of Object.entries({ Gmail: openInGmail, Outlook: openInOutlook })) {
  test(`the list that a bounce names has its page, and the copy for IT has both: ${webmail}`, async ({
    page,
    context,
    extensionId,
  }) => {
    await open(page, 'postfix-client-host-blocked');
    await expectPanels(page, 1);
    const panel = panels(page);
    await expect(panel.getByText('Spamhaus ZEN, a public list')).toBeVisible();
    const link = panel.getByRole('link');
    await expect(link).toHaveText(/ask for removal \(check\.spamhaus\.org\)/);
    await expect(link).toHaveAttribute('rel', 'noreferrer');

    await expect(panel.getByText('only then ask for removal')).toBeHidden();
    await panel.getByText('For your IT team').click();
    await expect(panel.getByText('only then ask for removal')).toBeVisible();

    // The worker writes the copy, also when it has to wake up for it.
    await context.grantPermissions(CLIPBOARD, { origin: new URL(page.url()).origin });
    await stopWorker(context, extensionId);
    await panel.getByRole('button', { name: 'Copy for IT' }).click();
    await expect(panel.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ['Spamhaus ZEN', 'https://check.spamhaus.org/', 'only then ask for removal', '554']) {
      expect(copied).toContain(part);
    }
  });
}
