import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadHistory } from '../../../entrypoints/shell/history.ts';
import { remember, rememberShown } from '../../../entrypoints/shell/remember.ts';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { diagnose } from '../../../lib/diagnose.ts';
import type { Report } from '../../../lib/diagnosis.ts';
import type { NoticeSource } from '../../../lib/notice/notice.ts';
import { startAnew } from '../history/database.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** Some days after the notices of the sample mailbox. */
const NOW = Date.UTC(2026, 2, 25);
const GMAIL = { url: 'https://mail.google.com/mail/u/0/#inbox/x', tab: { incognito: false } };

beforeEach(async () => {
  await startAnew();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});

const reportOn = (source: NoticeSource): Promise<Report> => diagnose(source);
const original = (slug: string): Promise<Report> =>
  reportOn({ form: 'mime', raw: readFileSync(join(FIXTURES, slug, 'notice.eml')) });

async function kept(): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 50)); // nobody waits for the disk
  const history = await loadHistory();
  return history.ok ? history.value.entries.map(({ arrival, recipient }) => `${arrival} ${recipient}`) : [];
}

describe('what a webmail shows', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox/x', 'gmail'],
    ['https://outlook.office.com/mail/inbox/id/x', 'outlook'],
  ])('at %s is remembered, once', async (url, arrival) => {
    const report = await original('postfix-user-unknown');
    expect(rememberShown(report, { ...GMAIL, url })).toBe(report);
    expect(await kept()).toEqual([`${arrival} reception@lumen.example`]);
    rememberShown(report, { ...GMAIL, url });
    expect(await kept()).toHaveLength(1);
  });

  it('is passed on before anything is written', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    rememberShown(await original('postfix-user-unknown'), GMAIL);
    expect(open).not.toHaveBeenCalled();
    expect(await kept()).toHaveLength(1);
    open.mockRestore();
  });

  it('when the disk fails is shown all the same', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    rememberShown(await original('postfix-user-unknown'), GMAIL);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(open).toHaveBeenCalled();
    open.mockRestore();
    expect(await kept()).toEqual([]);
  });
});

describe('nothing is remembered', () => {
  it.each([
    ['of a private window', { ...GMAIL, tab: { incognito: true } }],
    ['for another page', { ...GMAIL, url: 'https://acme.example/mail.google.com' }],
    ['for a page of ours by itself', { ...GMAIL, url: 'chrome-extension://x/popup.html' }],
    ['for the popup by itself', { url: 'chrome-extension://x/popup.html' }],
    ['for nobody', {}],
  ])('%s', async (_, asker) => {
    rememberShown(await original('postfix-user-unknown'), asker);
    expect(await kept()).toEqual([]);
  });

  it('where the history is off: the database is not even made', async () => {
    await saveSettings({ historyDays: 0 });
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    rememberShown(await original('postfix-user-unknown'), GMAIL);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
    expect(await kept()).toEqual([]);
  });

  it.each(['fake-held-messages', 'backscatter-forged-sender', 'out-of-office', 'newsletter-about-bounces'])(
    'of %s',
    async (slug) => {
      rememberShown(await original(slug), GMAIL);
      expect(await kept()).toEqual([]);
    },
  );

  it('of an answer that is none', async () => {
    expect(rememberShown(undefined, GMAIL)).toBeUndefined();
    expect(await kept()).toEqual([]);
  });
});

describe('what the popup shows', () => {
  it('is remembered when it says for whom it failed; a line of a manual is not', async () => {
    const line = await reportOn({ form: 'selection', text: '550 5.7.1 Relay access denied' });
    await remember({ report: line, arrival: 'popup' });
    expect(await kept()).toEqual([]);
    const named = await reportOn({ form: 'selection', text: '552 5.2.2 <kim@lumen.example>: over quota' });
    await remember({ report: named, arrival: 'popup' });
    expect(await kept()).toEqual(['popup kim@lumen.example']);
  });

  it('and a webmail showed before is one bounce', async () => {
    const report = await original('gmail-address-not-found');
    rememberShown(report, GMAIL);
    await kept();
    await remember({ report, arrival: 'file' });
    expect(await kept()).toEqual(['gmail accounts@birchwood.example']);
  });
});
