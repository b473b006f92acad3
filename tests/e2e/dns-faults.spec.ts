import type { ResolverFault } from '../mailbox/faults.ts';
import { checkButton, dnsRows, finished, runCheck, verdict } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { expectPanels, panels } from './panel.ts';
import { forgetAnswers } from './stop-worker.ts';

/** One check of one name: its only row is about the fault. */
const THREAD = 'postfix-relay-denied';

/** What a row says when nobody answers but with this fault. Unknown is never "missing". */
const SAID: Record<ResolverFault, RegExp> = {
  hang: /^MX Could not check: No DNS resolver answered about lumen\.example in time/,
  busy: /^MX Could not check: The DNS resolvers gave no usable answer/,
  broken: /^MX Could not check: The DNS resolvers gave no usable answer/,
  servfail: /^MX Could not check: The name servers behind lumen\.example gave no usable answer/,
  bogus: /^MX Could not check: .*DNSSEC/,
  moved: /^MX Could not check: The DNS resolvers gave no usable answer/,
  refused: /^MX Could not check: The DNS resolvers gave no usable answer/,
  'wrong-id': /^MX Could not check: The DNS resolvers gave no usable answer/,
  'wrong-question': /^MX Could not check: The DNS resolvers gave no usable answer/,
  garbage: /^MX Could not check: The DNS resolvers gave no usable answer/,
  page: /^MX Could not check: The DNS resolvers gave no usable answer/,
  huge: /^MX Could not check: .*too (?:large|long)/,
  truncated: /^MX Could not check: .*too (?:large|long)/,
  cut: /^MX Could not check: The DNS resolvers gave no usable answer/,
  loop: /^MX Could not check: The DNS resolvers gave no usable answer/,
};
const FAULTS = Object.keys(SAID) as ResolverFault[];

test.beforeEach(({ context, extensionId }) => forgetAnswers(context, extensionId));

/** How one stands in for the other is the same for all: one that is silent, one that says so, two that answer rubbish. */
for (const fault of ['hang', 'servfail', 'garbage', 'page'] as const) {
  test(`the second resolver answers when the first one fails: ${fault}`, async ({ page, mailbox }) => {
    mailbox.faults.resolver['cloudflare-dns.com'] = fault;
    await openInGmail(page, THREAD);
    await expectPanels(page, 1);
    const panel = panels(page);
    await runCheck(panel);
    const rows = dnsRows(panel);
    await expect(rows.first()).toHaveAttribute('data-verdict', /pass|info|warn/);
    await expect(rows.filter({ hasText: 'mx1.lumen.example' })).toHaveCount(1);
    for (const summary of await rows.locator('> details > summary').all()) await summary.click();
    await expect(panel.locator('.dns')).toContainText('answered by dns.google');
  });
}

for (const fault of FAULTS) {
  test(`a row says so when all resolvers fail: ${fault}`, async ({ page, mailbox }) => {
    mailbox.faults.resolver['*'] = fault;
    await openInGmail(page, THREAD);
    await expectPanels(page, 1);
    const panel = panels(page);
    await runCheck(panel);
    await expect(dnsRows(panel)).toHaveCount(1);
    await expect(dnsRows(panel)).toHaveAttribute('data-verdict', 'unchecked');
    await expect(dnsRows(panel).locator('summary')).toHaveText(SAID[fault]);
    await expect(verdict(panel)).toHaveAttribute('data-tie', 'could-not-check');
    await dnsRows(panel).locator('summary').click();
    await expect(dnsRows(panel)).toContainText('asked of cloudflare-dns.com, dns.google');
  });
}

test('a name with a broken proof says why, in the words of the resolver', async ({ page, mailbox }) => {
  mailbox.faults.resolver['*'] = 'bogus';
  await openInGmail(page, THREAD);
  const panel = panels(page);
  await runCheck(panel);
  await dnsRows(panel).locator('summary').click();
  await expect(dnsRows(panel)).toContainText('bad signature');
});

test('who is told to wait a second is asked once more after it', async ({ page, mailbox }) => {
  mailbox.faults.resolver['*'] = 'busy';
  await openInGmail(page, THREAD);
  const panel = panels(page);
  await checkButton(panel).click();
  const asked = () => mailbox.questions().length;
  await expect.poll(asked, { intervals: [20] }).toBe(6); // MX, A and AAAA, of both
  mailbox.faults.resolver = {};
  await finished(panel);
  await expect(dnsRows(panel).first()).toHaveAttribute('data-verdict', 'pass');
});

test('a slow row does not hold up the others, and ends within its time', async ({ page, mailbox }) => {
  const name = 'selector1._domainkey.acme.example';
  mailbox.faults.held = { name, until: new Promise(() => {}) };
  await openInGmail(page, 'm365-spf-or-dmarc');
  await expectPanels(page, 1);
  const panel = panels(page);
  await checkButton(panel).click();
  await expect(panel.locator('.dns-row.pending')).toHaveText([`Checking DKIM of ${name}`]);
  await finished(panel);
  await expect(panel.locator('.dns-row[data-verdict=unchecked]')).toContainText('DKIM');
  await expect(panel.locator('.dns-row[data-verdict=pass]').first()).toContainText('DMARC');
});
