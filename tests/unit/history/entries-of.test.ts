// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { entriesOf, subjectOf } from '../../../lib/history/entries-of.ts';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { isSure, likenessOf } from '../../../lib/history/fingerprint.ts';
import type { NoticeSource } from '../../../lib/notice/notice.ts';
import { visibleText } from '../../../lib/webmail/visible-text.ts';
import { gmailBody } from '../../mailbox/gmail/body.ts';
import { type Mail, readMails } from '../../mailbox/mail/mail.ts';
import { outlookBody } from '../../mailbox/outlook/body.ts';

const NOW = Date.UTC(2026, 2, 25);

const entriesIn = async (source: NoticeSource, arrival: HistoryEntry['arrival'] = 'file') =>
  entriesOf(await diagnose(source), { arrival, now: NOW });

function shownBy(draw: typeof gmailBody, mail: Mail): NoticeSource {
  document.body.innerHTML = draw({ mail, number: 1n, isOpen: true });
  const { from, subject } = mail;
  return {
    form: 'shown',
    text: visibleText(document.body, 512 * 1024),
    from: `${from.name} <${from.address}>`,
    subject,
  };
}

let mails: Mail[];
beforeAll(async () => {
  mails = await readMails();
});
const mailOf = (slug: string): Mail => {
  const mail = mails.find((each) => each.slug === slug);
  if (!mail) throw new Error(`No fixture is named ${slug}`);
  return mail;
};

/** Outlook shows nothing of the returned message below these, or another reply than their report has. */
const WITHOUT_HEADERS =
  /^(?:postfix|sendmail|exim-(?:mailbox|retry)|gmail-(?!group)|yahoo|outlook-com|message-too|attachment|forwarded)/;
/** Another text than the report's: the two forms have nothing in common but the address. */
const OTHER_WORDS = ['sendmail-host-unknown', 'postfix-delay', 'exim-retry-timeout', 'gmail-sending-limit'];

describe('the same notice', () => {
  it('has one id in the text of Gmail and in its original', async () => {
    for (const mail of mails) {
      const original = await entriesIn({ form: 'mime', raw: mail.raw });
      if (original.length === 0) continue;
      const shown = await entriesIn(shownBy(gmailBody, mail), 'gmail');
      expect(
        shown.map(({ id }) => id),
        mail.slug,
      ).toEqual(original.map(({ id }) => id));
      expect(
        original.every(({ id }) => isSure(id)),
        mail.slug,
      ).toBe(true);
    }
  });

  it('has one id in the text of Outlook, or the same likeness where Outlook shows no headers', async () => {
    const counted = { same: 0, alike: 0 };
    for (const mail of mails) {
      const original = await entriesIn({ form: 'mime', raw: mail.raw });
      if (original.length === 0) continue;
      const shown = await entriesIn(shownBy(outlookBody, mail), 'outlook');
      if (!WITHOUT_HEADERS.test(mail.slug)) {
        counted.same++;
        expect(
          shown.map(({ id }) => id),
          mail.slug,
        ).toEqual(original.map(({ id }) => id));
        continue;
      }
      expect(
        shown.some(({ id }) => isSure(id)),
        mail.slug,
      ).toBe(false);
      if (OTHER_WORDS.includes(mail.slug)) continue;
      counted.alike++;
      expect(shown.map(likenessOf), mail.slug).toEqual(original.map(likenessOf));
    }
    expect(counted.same).toBeGreaterThan(15);
    expect(counted.alike).toBeGreaterThan(15);
  });

  it('has one id however often it is read, and no two notices share one', async () => {
    const ids = new Map<string, string>();
    for (const mail of mails) {
      for (const { id } of await entriesIn({ form: 'mime', raw: mail.raw })) {
        expect(ids.get(id), `${mail.slug} has the id of ${ids.get(id)}`).toBeUndefined();
        ids.set(id, mail.slug);
      }
    }
    expect(ids.size).toBeGreaterThan(40);
  });
});

describe('nothing is made', () => {
  it.each(['fake-held-messages', 'backscatter-forged-sender', 'out-of-office', 'read-receipt', 'invoice'])(
    'of %s',
    async (slug) => {
      expect(await entriesIn({ form: 'mime', raw: mailOf(slug).raw })).toEqual([]);
    },
  );
});

describe('an entry', () => {
  it('says what happened, to whom, on which way', async () => {
    const [entry, ...others] = await entriesIn({ form: 'mime', raw: mailOf('gmail-unauthenticated').raw });
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      at: Date.UTC(2026, 2, 11, 9, 2, 41),
      recipient: 'purchasing@foxglove.example',
      domain: 'foxglove.example',
      provider: 'google',
      ownDomain: 'acme.example',
      ownAddress: 'marketing@acme.example',
      action: 'failed',
      replyCode: '550',
      enhancedCode: '5.7.26',
      rejectedBy: 'recipient-organisation',
      bucket: 'authentication',
      reason: 'unauthenticated',
      subject: 'Spring catalogue: first look',
      arrival: 'file',
    });
    expect(entry).not.toHaveProperty('isUndated');
    expect(entry).not.toHaveProperty('campaign');
  });

  it('is made for each recipient', async () => {
    const entries = await entriesIn({ form: 'mime', raw: mailOf('postfix-two-recipients').raw });
    expect(entries.map(({ recipient, reason }) => [recipient, reason])).toEqual([
      ['interns@larkspur.example', 'user-unknown'],
      ['press@harbor.example', 'ip-blocklisted'],
    ]);
  });

  it('of a delay is another one than of the failure after it', async () => {
    const raw = Buffer.from(mailOf('yahoo-ts04').raw).toString();
    const [late] = await entriesIn({ form: 'mime', raw });
    expect(late?.action).toBe('delayed');
    const ended = raw
      .replace(/^Action: delayed/im, 'Action: failed')
      .replace(/^Subject: .*/m, 'Subject: Undelivered');
    const [failed] = await entriesIn({ form: 'mime', raw: ended.replace(/delayed|warning/gi, 'failed') });
    expect(failed?.id).not.toBe(late?.id);
  });

  it('names the one who was written to, not where a forward led', async () => {
    const raw = mailOf('forwarded-spf').raw;
    const report = await diagnose({ form: 'mime', raw });
    const [entry] = entriesOf(report, { arrival: 'file', now: NOW });
    expect(entry?.recipient).toBe(report.recipients[0]?.intended);
    expect(entry?.provider, 'who runs the mailboxes that the forward leads to').toBeUndefined();
  });

  it("does not take one's own provider for theirs", async () => {
    for (const slug of ['m365-tenant-blocked', 'm365-own-account-blocked', 'm365-submission-quota']) {
      const [entry] = await entriesIn({ form: 'mime', raw: mailOf(slug).raw });
      expect(entry?.rejectedBy, slug).toBe('own-organisation');
      expect(entry?.provider, slug).toBeUndefined();
    }
  });

  it('knows whose mailboxes they are by the name of a server that is theirs', async () => {
    const report = await diagnose({ form: 'mime', raw: mailOf('m365-tenant-blocked').raw });
    const raw = 'to bookings: lumen-example.mail.protection.outlook.com [203.0.113.9]';
    const [entry] = entriesOf(report, { arrival: 'file', now: NOW, raw });
    expect(entry?.provider).toBe('microsoft');
  });

  it('without a date in the notice has that of the message, or of the reading, and says so', async () => {
    const mail = mailOf('postfix-user-unknown');
    const [dated] = await entriesIn(shownBy(gmailBody, mail), 'gmail');
    expect(dated?.at).toBe(Date.UTC(2026, 2, 9, 9, 12, 0));
    const [undated] = await entriesIn(shownBy(outlookBody, mail), 'outlook');
    expect(undated).toMatchObject({ at: NOW, isUndated: true });
  });

  it('does not believe a clock that is days ahead, or before there was mail', async () => {
    const raw = Buffer.from(mailOf('postfix-user-unknown').raw).toString();
    for (const date of ['Mon, 09 Mar 2037 09:12:04 +0000', 'Thu, 01 Jan 1970 00:00:00 +0000']) {
      const [entry] = await entriesIn({ form: 'mime', raw: raw.replace(/^Date: .*$/gm, `Date: ${date}`) });
      expect(entry, date).toMatchObject({ at: NOW, isUndated: true });
    }
  });
});

describe('the subject', () => {
  it.each([
    ['Re: Fwd: AW: Your renewal', 'Your renewal'],
    ['RE[2]: Your renewal', 'Your renewal'],
    ['=?utf-8?q?Terminbest=C3=A4tigung?=', 'Terminbestätigung'],
    ['Antw: Re:  Your   renewal', 'Your renewal'],
    ['回复：更新', '更新'],
    ['Rest of the year: plans', 'Rest of the year: plans'],
    ['Re:', undefined],
    [undefined, undefined],
  ])('%s is %s', (written, subject) => {
    expect(subjectOf(written)).toBe(subject);
  });
});
