import { describe, expect, test } from 'vitest';
import { readSelection } from './read.ts';

describe('OpenSMTPD', () => {
  const notice = (head: string, said: string) =>
    `    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\n\n    ${head}\n\nbo@corp.example: ${said}\n\n    Below is a copy of the original message:\n`;
  const success = 'Your message was successfully delivered to these recipients.';

  // https://github.com/OpenSMTPD/OpenSMTPD/issues/687
  test.each(['Envelope expired', 'Address family mismatch on destination MXs'])(
    'has not delivered what it says is delivered above "%s"',
    async (said) => {
      const { kind, recipients } = await readSelection(notice(success, said));
      expect(kind).toBe('failure');
      expect(recipients).toMatchObject([{ address: 'bo@corp.example', action: 'failed' }]);
    },
  );

  test('has delivered what its server took', async () => {
    expect((await readSelection(notice(success, '250 2.0.0 Ok: queued as 7F1'))).kind).toBe('delivered');
  });

  test('tries nothing again that expired', async () => {
    const head = 'A message is delayed for more than 0 seconds for the following\n    list of recipients:';
    expect((await readSelection(notice(head, 'Envelope expired'))).kind).toBe('failure');
    expect((await readSelection(notice(head, 'Network error on destination MXs'))).kind).toBe('delay');
  });
});

test('an entry of Postfix’s queue is still tried, and names its sender first', async () => {
  const entry =
    '7C1A09F3E2B*    1893 Tue May  5 08:14:02  shop@acme.example\n(host mx.corp.example[192.0.2.9] said: 451 4.7.1 Come back in a while (in reply to RCPT TO command))\n';
  expect(await readSelection(entry)).toMatchObject({ kind: 'delay', recipients: [{ replyCode: '451' }] });
  expect((await readSelection(entry)).recipients[0]?.address).toBeUndefined();
  const { recipients } = await readSelection(
    `${entry}                                         bo@corp.example\n`,
  );
  expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
});

test('whose domain a reply calls missing is the sender, not who failed', async () => {
  const { recipients } = await readSelection(
    '550 5.1.8 domain of sender address shop@acme.example is unknown here',
  );
  expect(recipients[0]?.address).toBeUndefined();
});

test('Postfix’s own probe is nobody that a mail was for', async () => {
  const { recipients } = await readSelection(
    '<bo@corp.example>: host mx.corp.example[192.0.2.9] said: 550 5.1.1 <bo@corp.example>: Recipient address rejected: undeliverable address: host store.corp.example[192.0.2.10] said: 550 5.7.1\n    <double-bounce@mx.corp.example>: Recipient address rejected: User unknown in local recipient table (in reply to RCPT TO command)',
  );
  expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
});

test('a code before "rejected" is no host', async () => {
  const { recipients } = await readSelection('mx.corp.example:25 --> 554 5.7.1 rejected by our filter');
  expect(recipients[0]?.remoteMta).toBeUndefined();
});
