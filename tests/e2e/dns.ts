import type { BrowserContext, Locator } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Longer than the five seconds after which a row says that it could not be checked. */
const LONGEST_CHECK = 8_000;

/** The button that starts the DNS check. */
export const checkButton = (scope: Locator): Locator => scope.locator('.dns button').first();

/** The rows of a DNS report, those within a fold left out. */
export const dnsRows = (scope: Locator): Locator =>
  scope.locator('.dns-rows:not(.dns-rows .dns-rows) > .dns-row');

/** What the rows mean for the bounce. */
export const verdict = (scope: Locator): Locator => scope.locator('.tie');

/** Waits until no row is pending and the verdict stands above them. */
export async function finished(scope: Locator): Promise<void> {
  await expect(dnsRows(scope).first()).toBeVisible();
  await expect(scope.locator('.dns-row.pending')).toHaveCount(0, { timeout: LONGEST_CHECK });
}

/** Presses the button and waits for the last row. */
export async function runCheck(panel: Locator): Promise<void> {
  await checkButton(panel).click();
  await finished(panel);
}

/** Addresses that pages and worker ask from now on, other than the webmail's own. */
export function watchForeignRequests(context: BrowserContext): string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(?:https?|wss?|ftp):$/.test(protocol) && host !== 'mail.google.com') foreign.push(request.url());
  });
  return foreign;
}
