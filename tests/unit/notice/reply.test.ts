import { describe, expect, test } from 'vitest';
import { readReply } from '../../../lib/notice/reply.ts';

describe('the innermost reply', () => {
  test.each([
    [
      'behind the last arrow',
      "550 5.0.350 Remote server returned an error -> 550 5.7.350 spam -> 554 5.7.1 Denied by 'policy'",
      '554 5.7.1',
      "554 5.7.1 Denied by 'policy'",
    ],
    [
      'behind the last said',
      'host mx.corp.example[192.0.2.1] said: 550 5.1.1 <bo@corp.example>: Recipient address rejected: undeliverable address: host mda.corp.example[192.0.2.9] said: 550 5.2.1 disabled (in reply to RCPT TO command)',
      '550 5.2.1',
      '550 5.2.1 disabled',
    ],
    [
      'in quotes, in any language',
      "Der Remoteserver hat '550 5.1.1 Benutzer unbekannt' zurückgegeben",
      '550 5.1.1',
      '550 5.1.1 Benutzer unbekannt',
    ],
    [
      'in quotes, with quotes and an apostrophe inside',
      "Remote Server returned '550 5.7.1 The users' quota isn't known'",
      '550 5.7.1',
      "550 5.7.1 The users' quota isn't known",
    ],
    [
      'in double quotes',
      '451 4.4.0 Primary target IP address responded with: "421 4.4.2 Connection dropped." Attempted failover to alternate host',
      '421 4.4.2',
      '421 4.4.2 Connection dropped.',
    ],
    [
      'in an attribute of Exchange',
      '451 4.4.0 [{LED=450 4.4.316 Connection refused [Message=451 4.4.0 Socket error]};{MSG=};{FQDN=mx};{IP=192.0.2.1}]',
      '451 4.4.0',
      '451 4.4.0 Socket error',
    ],
    [
      'behind smtp; in Exchange 2007',
      'mail.acme.example #<mail.acme.example #5.1.1 smtp;550 5.1.1 <bo@corp.example>: unknown> #SMTP#',
      '550 5.1.1',
      '550 5.1.1 <bo@corp.example>: unknown',
    ],
    [
      'between hashes',
      'mx.corp.example #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##rfc822;bo@corp.example',
      '550 5.1.1',
      '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
    ],
    [
      'in a reason with brackets of its own',
      '(reason: 550 5.1.1 <bo@corp.example>... User unknown (bo))',
      '550 5.1.1',
      '550 5.1.1 <bo@corp.example>... User unknown (bo)',
    ],
    ['behind a transcript mark', '<<< 552 5.2.2 Over quota', '552 5.2.2', '552 5.2.2 Over quota'],
    ['behind MDaemon’s mark', '<-- 550 5.1.1 unknown user', '550 5.1.1', '550 5.1.1 unknown user'],
    [
      'behind a label',
      'Remote host said: 550 5.1.1 no such user [RCPT_TO]',
      '550 5.1.1',
      '550 5.1.1 no such user [RCPT_TO]',
    ],
    [
      'of Sun’s label',
      'Diagnostic code: smtp;550 5.1.1 unknown or illegal alias',
      '550 5.1.1',
      '550 5.1.1 unknown or illegal alias',
    ],
    [
      'of Postfix’s log',
      'dsn=5.1.1, status=bounced (host mx[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command))',
      '550 5.1.1',
      '550 5.1.1 no',
    ],
    [
      'of Cisco, with its own code',
      "5.1.0 - Unknown address error 550-'5.1.1 User unknown' (delivery attempts: 0)",
      '550 5.1.1',
      '550 5.1.1 User unknown',
    ],
    [
      'of Cisco, without',
      "5.3.0 - Other mail system problem 550-'No such person' (delivery attempts: 0)",
      '550 5.3.0',
      '550 No such person',
    ],
    [
      'of Zoho',
      'Invalid Address, ERROR_CODE :550, ERROR_CODE :5.2.1 <bo@corp.example>... User Unknown',
      '550 5.2.1',
      '550 5.2.1 <bo@corp.example>... User Unknown',
    ],
    [
      'of Python',
      "{'bo@corp.example': (550, b'5.1.1 <bo@corp.example>: User unknown')}",
      '550 5.1.1',
      '550 5.1.1 <bo@corp.example>: User unknown',
    ],
    [
      'of Yahoo, with a colon',
      '550: 5.1.1 <bo@corp.example> unknown',
      '550 5.1.1',
      '550: 5.1.1 <bo@corp.example> unknown',
    ],
    ['of NetEase', '421HL:REP too many', '421', '421HL:REP too many'],
    [
      'of Outlook’s dialogue',
      "Server Response: '550 relay not permitted', Port: 25, Server Error: 550",
      '550',
      '550 relay not permitted',
    ],
    [
      'in Domino’s words',
      'Error transferring to MX; SMTP Protocol Returned a Permanent Error 554 5.7.1 Zip not allowed',
      '554 5.7.1',
      '554 5.7.1 Zip not allowed',
    ],
  ])('%s', (_, raw, codes, text) => {
    const reply = readReply(raw);
    expect([reply.replyCode, reply.enhancedCode].filter(Boolean).join(' ')).toBe(codes);
    expect(reply.text).toBe(text);
  });

  test('a queue that gave up: "try later" inside says nothing, a final reply does', () => {
    expect(readReply('550 5.4.300 Message expired -> 451 4.7.0 Try again later')).toMatchObject({
      replyCode: '550',
      enhancedCode: '5.4.300',
    });
    expect(readReply('554 4.4.7 Message expired<421 4.4.2 Connection timed out>').enhancedCode).toBe('4.4.7');
    expect(readReply("Remote Server returned '550 5.4.300 Message expired -> 550 5.1.1 Unknown'").text).toBe(
      '550 5.1.1 Unknown',
    );
  });

  test('what a gateway could not verify stays its own reply', () => {
    const raw =
      '450 4.1.1 <bo@b.example>: Recipient address rejected: unverified address: host x[192.0.2.1] said: 550 no';
    expect(readReply(raw)).toMatchObject({ replyCode: '450', enhancedCode: '4.1.1' });
  });
});

describe('continuation lines', () => {
  const joined =
    '550 5.7.26 This mail is unauthenticated. See https://support.acme.example/mail/answer/81126?x=1 now';
  test.each([
    [
      'on lines',
      '550-5.7.26 This mail is\n550-5.7.26 unauthenticated. See\n550 5.7.26 https://support.acme.example/mail/answer/81126?x=1 now',
    ],
    [
      'on one line',
      '550-5.7.26 This mail is 550-5.7.26 unauthenticated. See 550 5.7.26 https://support.acme.example/mail/answer/81126?x=1 now',
    ],
    [
      'glued, as Microsoft prints them',
      '550-5.7.26 This mail is550-5.7.26 unauthenticated. See550 5.7.26 https://support.acme.example/mail/answer/81126?x=1 now',
    ],
    [
      'with a word and a URL cut',
      '550-5.7.26 This mail is unauthenti\n550-5.7.26 cated. See https://support.acme.example/ma\n550 5.7.26 il/answer/81126?x=1 now',
    ],
  ])('%s', (_, raw) => {
    expect(readReply(raw)).toEqual({ replyCode: '550', enhancedCode: '5.7.26', text: joined });
  });

  test.each([
    [
      'the address behind the first code stays',
      '550-5.7.1 [192.0.2.7 18] Our system\n550 5.7.1 blocked it',
      '550 5.7.1 [192.0.2.7 18] Our system blocked it',
    ],
    [
      'without enhanced codes',
      '554-mx.corp.example\n554-No SMTP service\n554 Bad PTR record',
      '554 mx.corp.example No SMTP service Bad PTR record',
    ],
    [
      'the last line’s code is the reply’s',
      '550-No such mailbox here.\n550 5.1.1 User unknown',
      '550 5.1.1 No such mailbox here. User unknown',
    ],
    ['a number like the code stays', '552 5.3.4 552 bytes is too much', '552 5.3.4 552 bytes is too much'],
    [
      'two URLs are two',
      '550-5.7.1 See https://a.example/x\n550 5.7.1 https://b.example/y',
      '550 5.7.1 See https://a.example/x https://b.example/y',
    ],
  ])('%s', (_, raw, text) => {
    expect(readReply(raw).text).toBe(text);
  });
});

describe('codes', () => {
  test.each([
    ['no port', 'connect to mx.corp.example[192.0.2.1]:587: refused', undefined, undefined],
    ['no amount', 'mailbox holds: 500 messages', undefined, undefined],
    ['no queue id', '550 5.1.1 unknown 5.7.26-20020a50cc97', '550', '5.1.1'],
    ['no build number', '421 deferred - 4.16.55.1; see help', '421', undefined],
    ['in brackets with a hash', 'Sorry, no mailbox here by that name. (#5.1.1)', undefined, '5.1.1'],
    ['alone, at the end of a sentence', 'User unknown, 5.1.1.', undefined, '5.1.1'],
    [
      'of the wrapper, when the inner reply has none',
      '550 5.1.1 undeliverable: host x said: 550 unknown',
      '550',
      '5.1.1',
    ],
    ['behind the words', 'bo@corp.example: User unknown SMTP code: 550', '550', undefined],
    ['before a quoted reply', '5.3.0 - Other problem 554-"5.7.1 Message refused"', '554', '5.7.1'],
  ])('%s: %s', (_, raw, replyCode, enhancedCode) => {
    const reply = readReply(raw);
    expect([reply.replyCode, reply.enhancedCode]).toEqual([replyCode, enhancedCode]);
  });
});
