// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose, readNotice } from '../../../lib/diagnose.ts';
import type { Notice } from '../../../lib/notice/notice.ts';
import { visibleText } from '../../../lib/webmail/visible-text.ts';
import { NO_EXPECTATION } from '../../mailbox/mail/expected.ts';
import { parseMail } from '../../mailbox/mail/mail.ts';
import { outlookBody } from '../../mailbox/outlook/body.ts';

// Outlook on the web gives nobody the source (handbook, webmail.md 5.3): the text of Microsoft's notices, with its
// headings, tables and the original's headers, has to say all that the source does.

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const MICROSOFT = readdirSync(FIXTURES).filter((slug) => /^(?:m365|exchange)-/.test(slug));

/** The line of Outlook's own above a notice, which may be within what we read (5.2, and section 8 point 5). */
const SEND_AGAIN = '<div>To send this message again, <a href="#">click here</a>.</div>';
/** In other languages nobody has published it. */
const ELSEWHERE = [
  'Um diese Nachricht erneut zu senden, klicken Sie hier.',
  'Pour renvoyer ce message, cliquez ici.',
  'Para volver a enviar este mensaje, haga clic aquí.',
  'Para enviar esta mensagem novamente, clique aqui.',
  'このメッセージを再送信するには、ここをクリックしてください。',
];

interface Shown {
  source: Notice;
  shown: Notice;
}

async function readBoth(slug: string, above = ''): Promise<Shown> {
  const raw = readFileSync(join(FIXTURES, slug, 'notice.eml'));
  const mail = await parseMail(slug, raw, NO_EXPECTATION);
  document.body.innerHTML = above + outlookBody({ mail, number: 1n, isOpen: true });
  const text = visibleText(document.body, 512 * 1024);
  const from = `${mail.from.name} <${mail.from.address}>`;
  return {
    source: await readNotice({ form: 'mime', raw }),
    shown: await readNotice({ form: 'shown', text, from, subject: mail.subject }),
  };
}

/** Outlook shows pictures where the text has their addresses, and leaves out rules and titles. */
const withoutSurroundings = (notice: Notice): Notice => ({
  ...notice,
  recipients: notice.recipients.map(({ around: _, ...recipient }) => recipient),
});

/** With what stands around the replies, which is put together when it is asked for. */
const told = (notice: Notice) => ({
  ...notice,
  recipients: notice.recipients.map((recipient) => ({ ...recipient, around: recipient.around?.() })),
});

describe('the text of a notice in Outlook', () => {
  it('there are notices of both kinds of Exchange', () => {
    expect(MICROSOFT.length).toBeGreaterThan(12);
  });

  for (const slug of MICROSOFT) {
    it(`${slug}: says what the source says, but for its date`, async () => {
      const { source, shown } = await readBoth(slug);
      const { date, ...rest } = withoutSurroundings(source);
      expect(date).toBeDefined();
      expect(withoutSurroundings(shown)).toEqual(rest);
      expect(shown.original.messageId, 'the headers below were read').toBeDefined();
      expect(shown.recipients[0]?.enhancedCode).toBeDefined();
    });

    it(`${slug}: "send this message again" above it changes nothing`, async () => {
      const [plain, below] = [await readBoth(slug), await readBoth(slug, SEND_AGAIN)];
      expect(told(below.shown)).toEqual(told(plain.shown));
    });
  }

  it.each(ELSEWHERE)('"%s" is no bait', async (line) => {
    const { shown } = await readBoth('exchange-mailbox-full', `<div>${line}</div>`);
    expect(shown).toMatchObject({ kind: 'failure', genuineness: 'genuine' });
  });

  it('nor is it where somebody selects the whole message', async () => {
    const { shown } = await readBoth('m365-unknown-address');
    const text = `To send this message again, click here.\n\n${document.body.textContent}`;
    expect(await readNotice({ form: 'selection', text })).toMatchObject({
      kind: shown.kind,
      genuineness: 'genuine',
    });
  });

  it('bait that only begins like it stays bait', async () => {
    const bait = [
      'To send this message again, click here to verify your mailbox',
      '',
      '5 incoming messages are on hold because of a server error.',
      '',
      'Release messages now',
      '',
      'Your mailbox will be deactivated within 24 hours.',
    ].join('\n');
    const from = 'Mail Delivery System <notice@corp.example>';
    const read = await readNotice({ form: 'shown', text: bait, from, subject: 'Messages on hold' });
    expect(read.genuineness).toBe('fake');
  });

  it('the own relay that refuses is nobody at the recipient, although the returned message is not shown', async () => {
    const { shown } = await readBoth('postfix-relay-denied');
    expect(shown.original.from).toBeUndefined();
    const text = visibleText(document.body, 512 * 1024);
    const from = 'Mail Delivery System <MAILER-DAEMON@mail.acme.example>';
    const subject = 'Undelivered Mail Returned to Sender';
    const answer = await diagnose({ form: 'shown', text, from, subject });
    expect(answer.recipients[0]).toMatchObject({ reason: 'relay-denied', actor: 'your-admin' });
  });
});
