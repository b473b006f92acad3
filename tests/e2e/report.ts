import type { BrowserContext, Page } from '@playwright/test';
import type { History, HistoryEntry } from '../../lib/history/entry.ts';
import { seedHistory } from './history-page.ts';

const DAY = 86_400_000;

/** Bounces of the owner of the sample mailbox, as tests/mailbox/zone.ts has their DNS. */
const KINDS: readonly (Partial<HistoryEntry> & { count: number })[] = [
  {
    count: 9,
    provider: 'google',
    domain: 'lumen.example',
    bucket: 'authentication',
    reason: 'unauthenticated',
    actor: 'your-admin',
    replyCode: '550',
    enhancedCode: '5.7.26',
    diagnostic:
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.',
    route: { server: '198.51.100.77', dkim: 'acme.example' },
  },
  {
    count: 4,
    domain: 'harbor.example',
    bucket: 'address',
    reason: 'user-unknown',
    actor: 'you',
    replyCode: '550',
    enhancedCode: '5.1.1',
    diagnostic: '550 5.1.1 <ann.lee@harbor.example>: Recipient address rejected: User ann.lee unknown',
    recipient: 'ann.lee@harbor.example',
    route: { server: '192.0.2.25' },
  },
  {
    count: 2,
    provider: 'microsoft',
    domain: 'birchwood.example',
    bucket: 'reputation',
    reason: 'ip-blocklisted',
    actor: 'your-admin',
    replyCode: '554',
    enhancedCode: '5.7.1',
    diagnostic: '554 5.7.1 Service unavailable; client [198.51.100.25] blocked using bl.spamcop.net',
    route: { server: '198.51.100.25' },
  },
];

/** The history of somebody whose shop sends without being in the SPF record. */
export function reportHistory(now: number): History {
  const entries = KINDS.flatMap(({ count, ...kind }, place) =>
    Array.from(
      { length: count },
      (_, at): HistoryEntry => ({
        id: `kept-${place}-${at}`,
        at: now - (at * 3 + place) * DAY - DAY,
        recipient: `kim${at}@${kind.domain}`,
        ownDomain: 'acme.example',
        ownAddress: 'sales@acme.example',
        route: {},
        action: 'failed',
        diagnostic: '',
        rejectedBy: 'recipient-organisation',
        bucket: 'unknown',
        reason: 'generic-rejection',
        permanence: 'permanent',
        actor: 'you',
        confidence: 'high',
        subject: 'Spring offer',
        arrival: 'gmail',
        ...kind,
      }),
    ),
  );
  const mark = {
    id: 'mark',
    at: now - 28 * DAY,
    kind: 'service',
    label: 'Moved the shop to a new server',
  } as const;
  return { entries: entries.sort((one, other) => other.at - one.at), tallies: [], marks: [mark] };
}

/** The page over this history, in a tab of its own. */
export async function openReportOver(
  context: BrowserContext,
  extensionId: string,
  history: History,
): Promise<Page> {
  await seedHistory(context, extensionId, history);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/report.html`);
  await page.locator('.paper').waitFor();
  return page;
}
