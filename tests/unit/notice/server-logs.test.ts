import { describe, expect, test } from 'vitest';
import { readSelection } from './read.ts';

describe('a line of a server’s log', () => {
  test('names who it was for behind `to`, not who wrote it', async () => {
    const { recipients } = await readSelection(
      'May 4 10:00:00 mx1 mta: info Queue 17ab REJECTED[policy] from=news-17@acme.example to=bo@corp.example response="554 5.7.1 Blocked"',
    );
    expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
  });

  test('names who it was for though the reply names the writer', async () => {
    const { recipients } = await readSelection(
      'NOQUEUE: reject: RCPT from host.acme.example[192.0.2.7]: 553 5.7.1 <ann@acme.example>: Sender address rejected: not owned by user ann@acme.example; from=<ann@acme.example> to=<bo@corp.example> proto=ESMTP',
    );
    expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
  });

  test('that was deferred is still tried', async () => {
    const { kind, recipients } = await readSelection(
      'postfix/smtp[99]: 3A8: to=<bo@corp.example>, relay=mx.corp.example[192.0.2.9]:25, delay=405, dsn=4.2.1, status=deferred (host mx.corp.example[192.0.2.9] said: 450 4.2.1 Try again later (in reply to RCPT TO command))',
    );
    expect(kind).toBe('delay');
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', replyCode: '450' }]);
  });
});

test('an address that was copied in bold letters is the address', async () => {
  const { recipients } = await readSelection(
    '<**bo@corp.example**>: host mx.corp.example[192.0.2.9] said: 550 5.1.1\n    <bo@corp.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
  );
  expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
});

test('Exim’s log says by a sign what is still tried', async () => {
  const { kind } = await readSelection(
    '2026-05-04 10:02:24 1pfd-004-9X == bo@corp.example R=dnslookup T=remote_smtp defer (113): No route to host H=mx.corp.example [192.0.2.9]',
  );
  expect(kind).toBe('delay');
});

describe('wordings of what is still tried', () => {
  test.each([
    'Technical details of temporary failure:\nThe recipient server did not accept our requests to connect.\n[(5) mx.corp.example. [192.0.2.9]:25: Connection timed out]',
    'A message that you sent has not been accepted. The following address(es) deferred:\n\n  bo@corp.example\n    Domain acme.example has exceeded the max emails per hour.  Message will be reattempted later',
  ])('%s', async (text) => expect((await readSelection(text)).kind).toBe('delay'));
});

describe('a copied report', () => {
  const line = (name: string) =>
    `<${name}@corp.example> (host 'mx.corp.example' rejected command 'RCPT' with code 550 (5.1.1) 'No such user')\n`;
  const fields = (name: string) =>
    `Final-Recipient: rfc822;${name}@corp.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp;550 No such user\n`;
  const head = 'Your message could not be delivered to the following recipients:\n\n';
  const mta = '\n\nReporting-MTA: dns;mail.acme.example\nArrival-Date: Fri, 1 May 2026 10:00:00 +0000\n\n';

  test('that was cut behind its first group: whom the text lists beside it failed, too', async () => {
    const { recipients } = await readSelection(
      `${head}${line('bo')}${line('mia')}${line('kim')}${mta}${fields('bo')}`,
    );
    expect(recipients.map(({ address }) => address)).toEqual([
      'bo@corp.example',
      'mia@corp.example',
      'kim@corp.example',
    ]);
    expect(recipients.every(({ diagnostic }) => diagnostic?.includes('No such user'))).toBe(true);
  });

  test('that names somebody else than the text is believed alone', async () => {
    const { recipients } = await readSelection(`${head}${line('team')}${mta}${fields('bo')}`);
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
  });
});
