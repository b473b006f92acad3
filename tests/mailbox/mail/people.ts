import { NO_EXPECTATION } from './expected.ts';
import type { Mail, Person } from './mail.ts';
import { escapeHtml, textToHtml } from './text.ts';

/** Whose mailbox it is. */
export const OWNER: Person = { name: 'Acme Sales', address: 'sales@acme.example' };
const COLLEAGUE: Person = { name: 'Acme IT', address: 'it@acme.example' };
const CUSTOMER: Person = { name: 'Globex Accounts', address: 'accounts@globex.example' };

/** The message that somebody sent before the bounces came. */
export function makeSent(): Mail {
  return write('sent', OWNER, CUSTOMER, 'Your renewal on 1 May', [
    'Hello,',
    'your plan renews on 1 May. Shall I send the new terms to all three of you?',
    'Acme Sales',
  ]);
}

/** An ordinary answer that arrives between notices. */
export function makeReply(): Mail {
  return write('reply', CUSTOMER, OWNER, 'Re: Your renewal on 1 May', [
    'Hello,',
    'yes please. One colleague says that your last message bounced, could you try again?',
    'Globex Accounts',
  ]);
}

/** A colleague quotes a whole notice: the words of a bounce, but no bounce. */
export function makeQuote(notice: Mail): Mail {
  const words = 'Any idea what this one means? It came back this morning.';
  const body = notice.html ?? textToHtml(notice.text);
  const who = `${notice.from.name} &lt;${escapeHtml(notice.from.address)}&gt;`;
  return {
    ...write('quote', COLLEAGUE, OWNER, `Fwd: ${notice.subject}`, [words]),
    html: `<div dir="ltr">${words}</div><br><div class="gmail_quote gmail_quote_container">
<div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b>${who}</b><br>
Subject: ${escapeHtml(notice.subject)}<br></div><br><blockquote class="gmail_quote">${body}</blockquote></div>`,
    images: notice.images,
  };
}

function write(slug: string, from: Person, to: Person, subject: string, lines: string[]): Mail {
  const text = lines.join('\n\n');
  const head = [
    `From: ${from.name} <${from.address}>`,
    `To: ${to.name} <${to.address}>`,
    `Subject: ${subject}`,
    'Date: Sat, 21 Mar 2026 09:12:00 +0000',
    `Message-ID: <${slug}@acme.example>`,
  ];
  return {
    slug,
    expected: NO_EXPECTATION,
    raw: Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}\r\n`),
    from,
    to: [to],
    subject,
    date: new Date('2026-03-21T09:12:00Z'),
    text,
    images: {},
  };
}
