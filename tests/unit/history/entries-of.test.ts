// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
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

const mails = await readMails();
const mailOf = (slug: string): Mail => {
  const mail = mails.find((each) => each.slug === slug);
  if (!mail) throw new Error(`No fixture is named ${slug}`);
  return mail;
};
const bounces = mails.filter(
  ({ expected }) =>
    ['failure', 'delay'].includes(expected.kind) && (expected.genuineness ?? 'genuine') === 'genuine',
);
const slugs = bounces.map(({ slug }) => slug);

/** Outlook shows nothing of the returned message below these. */
const WITHOUT_HEADERS =
  /^(?:postfix|sendmail|exim-(?:mailbox|retry)|gmail-(?!group)|yahoo|outlook-com|message-too|attachment|forwarded)/;
/** There the text has other words than the report: the two forms have nothing in common but the address. */
const OTHER_WORDS = ['sendmail-host-unknown', 'postfix-delay', 'exim-retry-timeout', 'gmail-sending-limit'];
const alike = slugs.filter((slug) => WITHOUT_HEADERS.test(slug) && !OTHER_WORDS.includes(slug));

const idsOf = (entries: readonly HistoryEntry[]) => entries.map(({ id }) => id);
const ofOriginal = (slug: string) => entriesIn({ form: 'mime', raw: mailOf(slug).raw });

describe('the same notice', () => {
  it('is looked for in enough of them', () => {
    expect(slugs.length).toBeGreaterThan(40);
    expect(alike.length).toBeGreaterThan(15);
    expect(slugs.filter((slug) => !WITHOUT_HEADERS.test(slug)).length).toBeGreaterThan(15);
  });

  it.each(slugs)('has one id in the text of Gmail and in its original: %s', async (slug) => {
    const original = await ofOriginal(slug);
    const shown = await entriesIn(shownBy(gmailBody, mailOf(slug)), 'gmail');
    expect(original.length).toBeGreaterThan(0);
    expect(idsOf(shown)).toEqual(idsOf(original));
    expect(original.every(({ id }) => isSure(id))).toBe(true);
  });

  it.each(slugs.filter((slug) => !WITHOUT_HEADERS.test(slug)))(
    'has one id in the text of Outlook, where headers are shown: %s',
    async (slug) => {
      const shown = await entriesIn(shownBy(outlookBody, mailOf(slug)), 'outlook');
      expect(idsOf(shown)).toEqual(idsOf(await ofOriginal(slug)));
    },
  );

  it.each(alike)('is known by its likeness in the text of Outlook, where none are: %s', async (slug) => {
    const shown = await entriesIn(shownBy(outlookBody, mailOf(slug)), 'outlook');
    expect(shown.some(({ id }) => isSure(id))).toBe(false);
    expect(shown.map(likenessOf)).toEqual((await ofOriginal(slug)).map(likenessOf));
  });

  it('has an id that no other one has', async () => {
    const ids = new Map<string, string>();
    for (const { slug } of bounces) {
      for (const id of idsOf(await ofOriginal(slug))) {
        expect(ids.get(id), `${slug} has the id of ${ids.get(id)}`).toBeUndefined();
        ids.set(id, slug);
      }
    }
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

  it('keeps the name of the server that sent it, and its address beside it', async () => {
    const routes = async (slug: string) => (await ofOriginal(slug)).map(({ route }) => route);
    const bulk = { server: 'bulk.acme.example', dkim: 'acme.example' };
    const told = { ...bulk, ip: '198.51.100.25' };
    expect(await routes('postfix-client-host-blocked')).toEqual([told]); // only the reply tells it
    expect(await routes('postfix-two-recipients')).toEqual([bulk, told]);
    expect(await routes('forwarded-spf')).toEqual([{ server: 'mail.acme.example', ip: '192.0.2.25' }]); // not the forwarder's
    expect(await routes('postfix-user-unknown')).toEqual([
      { server: 'mail.acme.example', dkim: 'acme.example' },
    ]);
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
      const wrong = raw.replace(/^Date: .*$/gm, `Date: ${date}`);
      const [arrived] = await entriesIn({ form: 'mime', raw: wrong });
      expect(arrived, date).toMatchObject({ at: Date.UTC(2026, 2, 9, 9, 12, 5) });
      expect(arrived, date).not.toHaveProperty('isUndated');
      const [entry] = await entriesIn({
        form: 'mime',
        raw: wrong.replace(/^Received:.*\n(?:[ \t].*\n)*/gm, ''),
      });
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
