import { describe, expect, test } from 'vitest';
import type { Notice, NoticeRecipient } from '../../lib/notice/notice.ts';
import { rejectedBy } from '../../lib/rejected-by.ts';

const who = (recipient: Partial<NoticeRecipient>, notice: Partial<Notice> = {}) =>
  rejectedBy(
    { action: 'failed', diagnostic: '', ...recipient },
    { original: { from: 'sales@acme.example', dkim: [] }, ...notice },
  );

describe('who rejected', () => {
  test.each<[string, Partial<NoticeRecipient>, Partial<Notice>, string]>([
    [
      'the recipient’s own host',
      { address: 'bo@corp.example', remoteMta: 'mx1.corp.example', replyCode: '550', diagnostic: '550 no' },
      {},
      'recipient-organisation',
    ],
    [
      'a provider that hosts the recipient’s domain, by the reply',
      {
        address: 'bo@corp.example',
        remoteMta: 'gmail-smtp-in.l.google.com',
        replyCode: '550',
        diagnostic: '550 no',
      },
      {},
      'recipient-organisation',
    ],
    [
      'a filter in front of it',
      {
        address: 'bo@corp.example',
        remoteMta: 'eu-smtp-inbound-1.mimecast.com',
        replyCode: '550',
        diagnostic: '550 no',
      },
      {},
      'gateway',
    ],
    [
      'a server of the sender’s own domain',
      { address: 'bo@corp.example', diagnostic: '554 5.7.1 Relay access denied' },
      { reportingMta: 'mail.acme.example' },
      'own-organisation',
    ],
    [
      'the sender’s own tenant, whatever host prints it',
      {
        address: 'bo@corp.example',
        remoteMta: 'mx1.corp.example',
        diagnostic: '550 5.1.8 Access denied, bad outbound sender',
      },
      {},
      'own-organisation',
    ],
    [
      'the sender’s own mailbox server',
      { address: 'bo@corp.example', diagnostic: '554 5.2.252 SendAsDenied; STOREDRV.Submission.Exception' },
      { reportingMta: 'AM0PR01MB1234.eurprd01.prod.exchangelabs.com' },
      'own-organisation',
    ],
    [
      'Exchange of the recipient’s organisation',
      { address: 'bo@corp.example', diagnostic: '550 5.1.10 RESOLVER.ADR.RecipientNotFound' },
      { reportingMta: 'AM0PR01MB1234.eurprd01.prod.exchangelabs.com' },
      'recipient-organisation',
    ],
    [
      'behind a forward',
      {
        address: 'bo77@gmail.com',
        intended: 'bo@club.example',
        remoteMta: 'gmail-smtp-in.l.google.com',
        replyCode: '550',
      },
      {},
      'forwarder',
    ],
    [
      'nobody, when no server answered',
      { address: 'bo@corp.example', diagnostic: 'connection timed out' },
      {},
      'unknown',
    ],
    [
      'perhaps a neighbour of the server that wrote the notice, when nobody knows who sent the mail',
      { address: 'bo@corp.example', remoteMta: 'relay.acme.example', replyCode: '554', diagnostic: '554 no' },
      { reportingMta: 'mail.acme.example', original: { dkim: [] } },
      'unknown',
    ],
    [
      'no neighbour of it: a stranger, although nobody knows who sent the mail',
      { address: 'bo@corp.example', remoteMta: 'mx.club.example', replyCode: '554', diagnostic: '554 no' },
      { reportingMta: 'mail.acme.example', original: { dkim: [] } },
      'recipient-organisation',
    ],
  ])('%s', (_, recipient, notice, party) => {
    expect(who(recipient, notice).party).toBe(party);
  });

  test('names the host and the provider', () => {
    expect(
      who({ address: 'bo@corp.example', remoteMta: 'aspmx.l.google.com', diagnostic: '550 no - gsmtp' }),
    ).toMatchObject({
      host: 'aspmx.l.google.com',
      provider: 'google',
    });
  });
});
