import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { knowledge } from '../../../lib/knowledge.ts';
import { forwardedIn } from '../../../lib/notice/forwarded.ts';
import { createGrammar } from '../../../lib/notice/grammar.ts';
import type { NoticeSource } from '../../../lib/notice/notice.ts';

const HEAD = `From: Mail Delivery System <MAILER-DAEMON@mx.acme.example>
Date: Thu, 26 Nov 2026 10:00:00 +0000
Subject: Undelivered Mail Returned to Sender
To: sales@acme.example
`;
const WORDS = `This is the mail system at host mx.acme.example.

<kim@lumen.example>: host mx.lumen.example[192.0.2.8] said: 552 5.2.2 Over quota
    (in reply to RCPT TO command)
`;
const LETTER = 'Hi,\n\ncan you tell me what this means?\n\nThanks\nAnn\n';
const QUOTED = `${LETTER}\n---------- Forwarded message ---------\n${HEAD}\n${WORDS}`;
const SUBJECT = 'Fwd: Undelivered Mail Returned to Sender';

const letter = (type: string, body: string): NoticeSource => ({
  form: 'mime',
  raw: `From: Ann <ann@acme.example>\nTo: it@acme.example\nSubject: ${SUBJECT}\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${body}`,
});
const attached = (part: string, type = 'multipart/mixed') =>
  letter(
    `${type}; boundary=f`,
    `--f\nContent-Type: text/plain\n\n${LETTER}\n--f\nContent-Type: message/rfc822\n\n${part}\n--f--\n`,
  );

const grammar = createGrammar(knowledge);

/** What the message itself is, and what is the matter with the notice that it forwards. */
async function read(source: NoticeSource) {
  const inner = await forwardedIn(source, grammar);
  const report = inner && (await diagnose(inner));
  const [first] = report?.recipients ?? [];
  return { itself: (await diagnose(source)).notice.kind, inner: first && `${first.address} ${first.reason}` };
}

describe('a notice that somebody forwarded is found', () => {
  test.each<[string, NoticeSource]>([
    [
      'as a webmail shows it',
      { form: 'shown', text: QUOTED, from: 'Ann <ann@acme.example>', subject: SUBJECT },
    ],
    [
      'right below a line of the letter',
      {
        form: 'shown',
        text: `What is this?\n${HEAD}\n${WORDS}`,
        from: 'Ann <ann@acme.example>',
        subject: SUBJECT,
      },
    ],
    ['quoted in a message', letter('text/plain', QUOTED)],
    ['attached to one', attached(`${HEAD}\n${WORDS}`)],
  ])('%s', async (_, source) => {
    expect(await read(source)).toEqual({ itself: 'not-a-bounce', inner: 'kim@lumen.example mailbox-full' });
  });

  test('attached in letters beyond ASCII, it crosses to a page as text', async () => {
    const inner = await forwardedIn(attached(`${HEAD}\nDas Postfach ist überfüllt`), grammar);
    expect(JSON.parse(JSON.stringify(inner)).raw).toContain('überfüllt');
  });
});

describe('nothing is made up', () => {
  test.each<[string, NoticeSource]>([
    ['a letter', letter('text/plain', LETTER)],
    [
      'a letter that quotes a letter',
      letter('text/plain', `${LETTER}\nFrom: Bo <bo@acme.example>\nSubject: Offer\n\n550 pieces`),
    ],
    ['a letter as shown', { form: 'shown', text: LETTER }],
    ['a report returns a message, it forwards none', attached(`${HEAD}\n${WORDS}`, 'multipart/report')],
    ['a selection is read as what it quotes already', { form: 'selection', text: QUOTED }],
    [
      'what cannot be parsed',
      { form: 'mime', raw: `${'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(400)}` },
    ],
    ['nothing', { form: 'mime', raw: '' }],
  ])('%s', async (_, source) => {
    expect(await forwardedIn(source, grammar)).toBeUndefined();
  });
});
