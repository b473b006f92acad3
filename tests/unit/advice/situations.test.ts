import { describe, expect, test } from 'vitest';
import { ask, askText, wordsOf } from './notice.ts';

/** Where the usual words of a reason would be untrue. */
describe('untrue words are not said', () => {
  test('a list that was shut down holds nobody', async () => {
    const said = await ask({ reply: '554 5.7.1 Client host [192.0.2.7] blocked using dnsbl.sorbs.net' });
    expect(said.headline).toBe('They ask a block list that was shut down');
    expect(wordsOf(said)).not.toMatch(/Your mail server is on|list of servers that spam has come from/);
    expect(said.itDetail).toMatch(/Nothing has to be delisted/);
  });

  test('a list of lines that should not send mail is not about spam', async () => {
    const said = await ask({ reply: '554 5.7.1 Client host [192.0.2.7] blocked using pbl.spamhaus.org' });
    expect(said.headline).toBe('Your server may not send to them directly');
    expect(said.explanation).not.toMatch(/spam/);
  });

  test("a large provider's server is not your server", async () => {
    const said = await askText('554 5.7.1 Client host [40.107.22.5] blocked using zen.spamhaus.org');
    expect(said.headline).toBe("Your mail provider's server was refused");
    expect(said.itDetail).toMatch(/shared servers of Microsoft 365/);
  });

  test('behind a forward, the listed server may be the one that forwards', async () => {
    const said = await ask({
      reply: '554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org',
      to: 'bo@else.example',
      writtenTo: 'bo@corp.example',
    });
    expect(said.headline).not.toMatch(/^Your/);
    expect(said.firstPlace).toMatch(/whose server/);
  });

  test('refused for good is not "put off", and waiting is no advice', async () => {
    const said = await askText('554 mail.b.example ESMTP not accepting messages');
    expect(said).toMatchObject({ reason: 'server-busy', permanence: 'permanent', actor: 'nobody' });
    expect(said.headline).toBe('Their mail server failed to take your mail');
    expect(wordsOf(said)).not.toMatch(/\bWait\b|too busy|several times in a row/);
  });

  test('relaying denied by their own server is not your path', async () => {
    const said = await ask({ reply: '554 5.7.1 <bo@corp.example>: Relay access denied' });
    expect(said.actor).toBe('recipient-admin');
    expect(said.headline).toBe('Their mail server is not set up for this address');
    expect(said.itDetail).not.toMatch(/submission login/);
  });

  test('a colleague has no "their company"', async () => {
    const said = await ask({
      reply: '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
      to: 'all@acme.example',
      remote: 'acme-example.mail.protection.outlook.com',
    });
    expect(said.explanation).toMatch(/^This address is in your own company/);
    expect(wordsOf(said)).not.toMatch(/\btheir\b/i);
  });

  test('whose rule it was, where the notice shows it', async () => {
    const said = await ask({
      reply: '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
      remote: 'corp-example.mail.protection.outlook.com',
    });
    expect(said.actor).toBe('recipient-admin');
    expect(wordsOf(said)).not.toMatch(/or in yours|ask your own/);
  });

  test('a group at Google may not exist at all', async () => {
    const said = await ask({
      reply:
        "We're writing to let you know that the group you tried to contact (board) may not exist, or you may not have permission to post messages to the group.",
      remote: null,
      reporting: 'mail-ed1-f41.google.com',
    });
    expect(said).toMatchObject({ reason: 'group-restricted' });
    expect(said.explanation).toMatch(/does not exist, or you may not write to it/);
  });

  test('no IT team can set up the domain of a public provider', async () => {
    const said = await ask({
      reply: '550 5.7.26 Unauthenticated email from yahoo.com is not accepted due to domain DMARC policy',
      from: 'ann@yahoo.com',
      reporting: 'o1.esp.example',
    });
    expect(said.bucket).toBe('authentication');
    expect(said.firstPlace).toMatch(/sender address at your own company's domain/);
  });

  test('late for one recipient and given up for another: no second mail to the first', async () => {
    const said = await ask({ reply: '421 4.4.2 Connection timed out', action: 'delayed' });
    expect(wordsOf(said)).not.toMatch(/once more|send the mail again/);
  });
});

describe('advice that the person can carry out', () => {
  test('after a rule on their side: what has to happen before the mail is sent again', async () => {
    const said = await askText('550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized');
    expect(said.steps).toContain('Once they say that it is put right, send the mail again.');
  });

  test('after a forward: an address that does not pass mail on', async () => {
    const said = await ask({
      reply: '550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)',
      remote: 'corp.mail.protection.outlook.com',
    });
    expect(said.steps.join(' ')).toMatch(/ask them for an address that does not pass mail on/);
  });

  test("Apple's own policy: no note for an IT team that is not there", async () => {
    const said = await askText('554 5.7.1 [CS01] Message rejected due to local policy.');
    expect(said.actor).toBe('you');
    expect(wordsOf(said)).not.toMatch(/their IT team/);
  });

  test('complaints: not "the server itself was refused"', async () => {
    const said = await ask({
      reply: '554 5.7.9 [TSS04] Messages from 192.0.2.7 refused due to unexpected volume or user complaints',
      remote: 'mta5.am0.yahoodns.net',
      to: 'bo@yahoo.com',
    });
    expect(said.warning ?? '').not.toMatch(/the server itself was refused/);
  });

  test('a new customer of Microsoft 365: the warning names the wasted fix', async () => {
    const said = await ask({
      reply: '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP',
      remote: null,
      reporting: 'AM0PR01.eurprd01.prod.outlook.com',
    });
    expect(said.warning).toMatch(/off a block list do not help/);
  });
});
