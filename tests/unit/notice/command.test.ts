import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { noticeHeader } from './read.ts';

const read = async (body: string) => {
  const raw = new TextEncoder().encode(
    `${noticeHeader('NOTICE: mail delivery status.').join('\n')}\n\n${body}\n`.replace(/\n/g, '\r\n'),
  );
  const { recipients } = await diagnose({ form: 'mime', raw });
  return recipients[0];
};

const courier = (session: string) => `This is a delivery status notification from mail.acme.example,
running the Courier mail server, version 0.73.

Your message to the following recipients cannot be delivered:

<bo@corp.example>:
    mx.corp.example [192.0.2.7]:
${session}`;

describe('the command that a reply answered', () => {
  test('is the one that stands before it in the session', async () => {
    const said = await read(courier('>>> RCPT TO:<bo@corp.example>\n<<< 550 Domain does not exist'));
    expect(said).toMatchObject({ command: 'RCPT TO', reason: 'domain-not-found', bucket: 'address' });
  });

  test('makes "no such domain" the sender\'s, when it was MAIL FROM', async () => {
    const said = await read(courier('>>> MAIL FROM:<ann@acme.example>\n<<< 550 Domain does not exist'));
    expect(said).toMatchObject({
      command: 'MAIL FROM',
      reason: 'sender-domain-dns',
      bucket: 'authentication',
      actor: 'your-admin',
    });
  });

  test('is not that of another reply in the same session', async () => {
    const said = await read(`   ----- The following addresses had permanent fatal errors -----
<bo@corp.example>
    (reason: 550 Host unknown)

   ----- Transcript of session follows -----
... while talking to mx.b.example.:
>>> MAIL From:<ann@acme.example>
<<< 553 5.1.8 no name server knows acme.example
550 5.1.2 <bo@corp.example>... Host unknown (Name server: corp.example: host not found)`);
    expect(said?.command).toBeUndefined();
    expect(said?.reason).toBe('domain-not-found');
  });
});
