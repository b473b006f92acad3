import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels } from './panel.ts';
import { allSaidBy, saidBy } from './said.ts';

/** Words of people who run mail; whoever needs an answer in three seconds does not know them. */
const TECHNICAL =
  /\b(?:SPF|DKIM|DMARC|ARC|SMTP|DNS|IP|MX|TLS|PTR|HELO|MTA|NDR|DSN|RFC|ESP|MIME|relay\w*|authenticat\w*|align\w*|tenant|polic(?:y|ies)|gateway|header|envelope|host|record|reputation|outbound|inbound|sender (?:verification|authentication)|distribution list|RESOLVER|(?:error|status|reply|enhanced) code)\b|\b[245]\d\d\b|\b[245]\.\d{1,2}\.\d{1,3}\b/i;

interface Task {
  who: string;
  notice: string;
  headline: string;
  meta: RegExp;
  first: RegExp;
}

/** Five people in a hurry: what each has to learn from the top of the panel. */
const tasks: Task[] = [
  {
    who: 'the salesperson whose recipient has left',
    notice: 'postfix-recipient-left',
    headline: 'This person no longer uses this address',
    meta: /^procurement@harbor\.example · Permanent · You have to act$/,
    first: /^Find the new address: the notice may name it; if not, ask a colleague there\.$/,
  },
  {
    who: 'the salesperson whose recipient has left, where the notice tells less',
    notice: 'gmail-account-disabled',
    headline: 'This mailbox is switched off',
    meta: /^buying@orchard\.example · Permanent · Nothing for you to fix$/,
    first: /^Find another contact there/,
  },
  {
    who: 'the marketer with 5.7.26',
    notice: 'gmail-unauthenticated',
    headline: 'Their server could not verify it is you',
    meta: /^purchasing@foxglove\.example · Permanent · Your email admin has to act$/,
    first:
      /^Ask your IT team, or whoever looks after your email, to fix the settings that prove your mail is yours\.$/,
  },
  {
    who: 'the office manager whose account is blocked',
    notice: 'm365-own-account-blocked',
    headline: 'Your own account is blocked from sending',
    meta: /^office@lumen\.example · Permanent · Your email admin has to act$/,
    first: /^Tell your IT team, or whoever looks after your email, now: they have to check your account/,
  },
  {
    who: 'whoever writes to a group that refuses outsiders',
    notice: 'm365-group-restricted',
    headline: 'This group refuses mail from outside',
    meta: /^all-staff@brightwater\.example · Permanent · Their IT has to act$/,
    first: /^Ask somebody you know there: only the group's owner or their IT team can open it\.$/,
  },
];

const webmails = { Gmail: openInGmail, Outlook: openInOutlook };

/** Opens a notice and waits for the one panel that answers it. */
async function openNotice(page: Page, open: (typeof webmails)['Gmail'], notice: string): Promise<Locator> {
  await open(page, notice);
  await expectPanels(page, 1);
  return panels(page);
}

for (const [webmail, open] of Object.entries(webmails)) {
  for (const { who, notice, headline, meta, first } of tasks) {
    test(`${who} knows what to do: ${webmail}`, async ({ page }, info) => {
      const panel = await openNotice(page, open, notice);
      await page.screenshot({ path: info.outputPath(`${notice}-${webmail}.png`) });

      const said = await saidBy(panel);
      expect(said.headline).toBe(headline);
      expect(said.meta).toMatch(meta);
      expect(said.first).toMatch(first);
      const [address = ''] = said.meta.split(' · ');
      expect(Object.values(said).join(' ').replace(address, '')).not.toMatch(TECHNICAL);
      await expectOnTop(panel);
    });
  }

  test(`whoever gets a phishing "bounce" is told before anything else: ${webmail}`, async ({
    page,
  }, info) => {
    const panel = await openNotice(page, open, 'fake-held-messages');
    await page.screenshot({ path: info.outputPath(`fake-held-messages-${webmail}.png`) });

    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('This is not a real bounce');
    const second = panel.locator('.explanation');
    await expect(second).toHaveText(/no mail server wrote it\. Somebody wants to trick you\.$/);
    await expect(panel.getByText('Do not click anything in it, and do not reply.')).toBeVisible();
    await expect(panel.getByText('Report it as phishing')).toBeVisible();
    await expect(panel.getByRole('link')).toHaveCount(0);
    expect(await allSaidBy(panel)).not.toMatch(TECHNICAL);
  });
}

/** Headline, then one line, and the first place within what is seen without scrolling. */
async function expectOnTop(panel: Locator): Promise<void> {
  const headline = panel.getByRole('heading', { level: 2 });
  await expect(headline).toBeInViewport();
  await expect(panel.locator('.meta').first()).toBeInViewport();
  await expect(panel.locator('.first dd').first()).toBeInViewport();
  const [one, two] = await Promise.all([
    headline.boundingBox(),
    panel.locator('.meta').first().boundingBox(),
  ]);
  expect(one?.height, 'the headline is one line').toBeLessThanOrEqual(30);
  expect((two?.y ?? 0) - (one?.y ?? 0), 'the second line follows the first').toBeLessThanOrEqual(40);
}
