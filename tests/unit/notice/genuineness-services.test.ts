import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../lib/diagnose.ts';
import type { NoticeSource } from '../../../lib/notice/notice.ts';

interface Letter {
  from: string;
  subject: string;
  text: string;
  /** Who brought it. */
  host: string;
  results?: string;
}

const letter = ({ from, subject, text, host, results }: Letter): NoticeSource => ({
  form: 'mime',
  raw: new TextEncoder().encode(
    [
      `Return-Path: <bounce@${host}>`,
      `Received: from ${host} (${host} [192.0.2.7]) by mx.atelier.example with ESMTPS; Tue, 3 Mar 2026 09:12:01 +0000`,
      ...(results ? [`Authentication-Results: mx.atelier.example; ${results}`] : []),
      `From: ${from}`,
      'To: vera@atelier.example',
      `Subject: ${subject}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n'),
  ),
});

const story = (page: string) =>
  `211 emails were not delivered. Sending has been suspended.\r\n\r\nVerify your account: ${page}\r\n\r\nYou have 7 days.`;
const subject = 'Your messages were not delivered';

describe('services that everybody knows', () => {
  test.each([
    [
      'leads home, its server brought it',
      'mail83.atl91.mcsv.net',
      undefined,
      'https://us5.admin.mailchimp.com/account',
    ],
    ['signed', 'out.mailfarm.example', 'dkim=pass header.d=mailchimp.com', 'https://mailchimp.com/account'],
  ])('%s', async (_, host, results, page) => {
    const from = 'Intuit Mailchimp <no-reply@mailchimp.com>';
    const source = letter({ from, subject, text: story(page), host, ...(results && { results }) });
    expect((await readNotice(source)).genuineness).toBe('genuine');
  });

  test.each([
    [
      'its name at another domain',
      'Mailchimp <team@rosegarden.example>',
      'https://rosegarden.us3.list-manage.com/c?u=1',
    ],
    [
      'its name in a longer one',
      'Support <team@mailchimp-billing.example>',
      'https://mailchimp-billing.example/login',
    ],
    [
      'its domain before another',
      'Support <team@mailchimp.com.account.example>',
      'https://account.example/login',
    ],
    [
      'its own domain, leading elsewhere',
      'Mailchimp <no-reply@mailchimp.com>',
      'https://login.verify.example/mc',
    ],
  ])('%s is none of them', async (_, from, page) => {
    const source = letter({ from, subject, text: story(page), host: 'vm44.rack.example' });
    expect((await readNotice(source)).genuineness).toBe('fake');
  });
});

test('the host that sends leads to itself, and names who did not get it', async () => {
  const source = letter({
    from: 'Schoolbell <noreply@schoolbell.example>',
    subject: '3 of your messages were not delivered',
    text: 'Mailbox full: otto@moss.example\r\n\r\nUpdate email addresses: https://app.schoolbell.example/bounces\r\n\r\nSign in within 7 days or the messages are deleted.',
    host: 'out.schoolbell.example',
  });
  expect((await readNotice(source)).genuineness).toBe('genuine');
});

// On its own lines a reply speaks of complaints, of volume and of a page, as bait does.
const replies = `<ann@acme.example>: host mx.acme.example[192.0.2.1] said: 450 4.7.1 Client
host rejected: your messages are held, account to be confirmed (in reply to RCPT TO command)

<bo@corp.example>: host mx.corp.example[192.0.2.2]
said: 421 4.7.0 Messages from 192.0.2.9 were held after complaints of
users whose mailbox is full; to release the messages verify your account at
https://postmaster.corp.example/verify (in reply to MAIL FROM command)`;

test('what servers replied is no bait, on however many lines it stands', async () => {
  const notice = await readNotice({ form: 'selection', text: replies });
  expect(notice).toMatchObject({ kind: 'failure', genuineness: 'genuine' });
  expect(notice.recipients.map(({ address }) => address)).toEqual(['ann@acme.example', 'bo@corp.example']);
});

test('without a server, the same words are bait', async () => {
  const text = `Mail system\n\n${replies.replace(/^.*(?:host|said|in reply).*$/gm, '')}\n\nRelease messages\n\nConfirm your account`;
  const subject = '2 messages are held';
  const notice = await readNotice({ form: 'shown', from: 'Mail Admin <x@bait.example>', subject, text });
  expect(notice.genuineness).toBe('fake');
});

test("a house that anybody rents under a service's roof is not the service", async () => {
  const source = letter({
    from: 'Mail Delivery <support@mailadmin-desk.zendesk.com>',
    subject: '5 undelivered messages are held for vera@atelier.example',
    text: 'Your mailbox has 5 held messages that could not be delivered because of a system error.\r\n\r\nVerify your account to release the messages:\r\n\r\nhttps://mailadmin-desk.zendesk.com/hc/release\r\n\r\nThey are deleted within 24 hours.',
    host: 'out.zendesk.com',
    results: 'dkim=pass header.d=zendesk.com; dmarc=pass header.from=zendesk.com',
  });
  expect((await readNotice(source)).genuineness).toBe('fake');
});

test('where anybody has an address, a service is its office, not a customer', async () => {
  const from = (address: string) =>
    letter({
      from: `Mail Support <${address}>`,
      subject: '5 undelivered messages are held for vera@atelier.example',
      text: 'Your mailbox has 5 held messages that could not be delivered because of a system error.\r\n\r\nVerify your account to release the messages:\r\n\r\nhttps://www.btinternet.com/release\r\n\r\nThey are deleted within 24 hours.',
      host: 'out.btinternet.com',
      results: 'dkim=pass header.d=btinternet.com; dmarc=pass header.from=btinternet.com',
    });
  expect((await readNotice(from('kevin.release77@btinternet.com'))).genuineness).toBe('fake');
  expect((await readNotice(from('service@btinternet.com'))).genuineness).toBe('genuine');
});
