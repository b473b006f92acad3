import { describe, expect, test } from 'vitest';
import { ask, askFixture, askText, wordsOf } from './notice.ts';

/** ../shared/handbook/product.md, "What users ask most". */
describe('what users ask most', () => {
  test('1 bounces for mail I never sent: look in Sent, then ignore or secure', async () => {
    const said = await askFixture('backscatter-forged-sender');
    expect(said[0]?.firstPlace).toMatch(/^Look in your Sent folder/);
    expect(said[0]?.steps).toEqual([
      expect.stringMatching(/^Not there: ignore the notice.*DMARC/),
      expect.stringMatching(/^There, and you did not write it: change your password/),
    ]);
    expect(said[0]?.page ?? said[0]?.signal).toBeUndefined();
  });

  test('2 the address is right, why "not found"? the suggestion is old', async () => {
    const said = await ask({
      reply: '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found',
      to: 'IMCEAEX-_O=ACME_OU=EXCHANGE_CN=RECIPIENTS_CN=BO@corp.example',
    });
    expect(said.reason).toBe('stale-autocomplete');
    expect(said.firstPlace).toMatch(/^Delete the suggestion .*type the address again/);
    expect(said.steps).toEqual([expect.stringMatching(/which address they use now/)]);
  });

  test('3 "5.4.1 Access denied" is an unknown address, not a block', async () => {
    const said = await ask({
      reply: '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)',
      remote: 'corp-example.mail.protection.outlook.com',
    });
    expect(said.reason).toBe('user-unknown');
    expect(said.explanation).toMatch(/you are not blocked/);
    expect(said.firstPlace).toMatch(/spelling/);
  });

  test('4 5.7.26: which proof failed, and that it has to be aligned', async () => {
    const said = await ask({
      reply:
        '550 5.7.26 Your email has been blocked because the sender is unauthenticated. Authentication results: DKIM = did not pass SPF [acme.example] with ip: [192.0.2.7] = pass',
      remote: 'gmail-smtp-in.l.google.com',
      to: 'bo@gmail.com',
    });
    expect(said.reason).toBe('unauthenticated');
    expect(said.itDetail).toMatch(/DKIM: did not pass, SPF: pass.*aligned/);
    expect(said.warning).toMatch(/not enough.*same domain as your From/);
  });

  test('5 forwarded mail: their forward breaks the proof of sender', async () => {
    const said = await ask({
      reply: '550 5.7.26 The MAIL FROM domain has an SPF record with a hard fail policy (-all)',
      remote: 'gmail-smtp-in.l.google.com',
      to: 'bo77@gmail.com',
      writtenTo: 'bo@club.example',
    });
    expect(said).toMatchObject({ reason: 'forwarding-broke-auth', actor: 'recipient-admin' });
    expect(said.explanation).toMatch(/mailbox you wrote to passes mail on/);
    expect(said.firstPlace).toMatch(/their IT team has to fix the forwarding/);
  });

  test('6 5.7.520: the mailbox you wrote to forwards, not you', async () => {
    const said = await ask({
      reply: '550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)',
      remote: 'corp.mail.protection.outlook.com',
    });
    expect(said.reason).toBe('external-forwarding-blocked');
    expect(said.explanation).toMatch(/^The mailbox you wrote to passes mail on/);
    expect(said.firstPlace).toMatch(/Tell the recipient/);
  });

  test.each([
    ['550 5.1.8 Access denied, bad outbound sender. AS(42004)', 'account-blocked'],
    ['550 5.7.705 Access denied, tenant has exceeded threshold', 'tenant-blocked'],
    ['550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP', 'tenant-new'],
    [
      '550 5.7.233 Your message cannot be sent: tenant external recipient rate limit exceeded',
      'tenant-limit',
    ],
  ])('7 %s is your own side', async (reply, reason) => {
    const said = await ask({ reply, remote: null, reporting: 'AM0PR01.eurprd01.prod.outlook.com' });
    expect(said).toMatchObject({ reason, actor: 'your-admin' });
    expect(said.firstPlace).toMatch(/your IT team/);
    expect(wordsOf(said)).not.toMatch(/recipient to|their IT/);
  });

  test('7 and the delist portal is never offered for it', async () => {
    const said = await ask({
      reply: '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP',
      remote: null,
      reporting: 'AM0PR01.eurprd01.prod.outlook.com',
    });
    expect(said.page?.url ?? '').not.toMatch(/sender\.office\.com/);
  });

  test('8 S3150 while public lists are clean: a private list and its own form', async () => {
    const said = await ask({
      reply:
        "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
      remote: 'outlook-com.olc.protection.outlook.com',
      to: 'bo@outlook.com',
    });
    expect(said.signal).toMatchObject({ id: 'outlook-com-list', reach: 'private' });
    expect(said.signal?.sentence).toMatch(/clean result on public lists does not rule it out/);
    expect(said.page?.url).toBe('https://go.microsoft.com/fwlink/?LinkID=614866');
  });

  test.each([
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
    '550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender is not authenticated',
  ])('9 %s: only its owner can open the group', async (reply) => {
    const said = await ask({ reply, remote: 'corp.mail.protection.outlook.com' });
    expect(said).toMatchObject({ reason: 'group-restricted', actor: 'recipient-admin' });
    expect(said.firstPlace).toMatch(/only the group's owner/);
  });

  test('10 "will retry": wait, and do not send it again', async () => {
    const said = await ask({ reply: '421 4.4.2 Connection timed out', action: 'delayed' });
    expect(said.headline).toMatch(/^Not delivered yet/);
    expect(said.firstPlace).toMatch(/do not send it again/);
  });

  test('11 5.2.2: full is theirs, "submission quota" is yours', async () => {
    const theirs = await askText('552 5.2.2 Mailbox full');
    expect(theirs).toMatchObject({ reason: 'mailbox-full', actor: 'recipient' });
    const yours = await askText('554 5.2.2 Submission quota exceeded');
    expect(yours).toMatchObject({ reason: 'sending-limit', actor: 'you' });
    expect(yours.explanation).toMatch(/the recipient has nothing to do with it/);
  });

  test('12 a fake gets no advice, no page and no list', async () => {
    expect(await askFixture('fake-held-messages')).toEqual([]);
  });
});
