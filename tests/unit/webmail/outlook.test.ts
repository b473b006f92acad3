// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { webmailAt } from '../../../lib/webmail/index.ts';
import { outlook } from '../../../lib/webmail/outlook.ts';
import { eitherOf } from '../../../lib/webmail/parts.ts';

const NDR = 'Delivery has failed to these recipients or groups';

/** One conversation as Outlook draws it (handbook webmail.md section 5). */
const pane = (messages: string) => `
  <div data-app-section="ConversationContainer">
    <div role="heading" aria-level="2" id="CONV_77_SUBJECT"><span title="Undeliverable: Offer">Undeliverable: Offer</span> Summarize</div>
    ${messages}
  </div>`;
const message = (number: number, from: string, body = NDR) => `
  <div><span id="MSG_${number}_FROM">${from}</span>
    <div role="document"><div id="UniqueMessageBody_${number}" aria-label="Nachrichtentext"><div class="rps_1f">${body}</div></div></div>
  </div>`;

const read = (html: string) => {
  document.body.innerHTML = html;
  return [...document.querySelectorAll<HTMLElement>(eitherOf(outlook.selectors.body))].flatMap(
    (body) => outlook.read(body) ?? [],
  );
};

describe('Outlook on the web', () => {
  it('reads sender, subject and place of each message', () => {
    const found = read(
      pane(
        message(4, 'Microsoft Outlook&lt;postmaster@acme.example&gt;') + message(9, 'Ann Example', 'Hello'),
      ),
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      id: 'MSG_4_FROM',
      sender: { name: 'Microsoft Outlook', address: 'postmaster@acme.example' },
      subject: 'Undeliverable: Offer',
    });
    expect(found[1]?.sender).toEqual({ name: 'Ann Example' });
    expect(found[0]?.anchor.id).toBe('UniqueMessageBody_4');
  });

  it('falls back to the document role in a reading pane', () => {
    const [found] = read(
      `<div id="ReadingPaneContainerId"><div role="heading" aria-level="3">Undeliverable</div><div role="document">${NDR}</div></div>`,
    );
    expect(found).toMatchObject({ subject: 'Undeliverable', id: 'document-0' });
  });

  it('takes a document within a mail for a part of the mail', () => {
    const found = read(
      `<div id="ReadingPaneContainerId"><div role="document">Hello<div role="document">${NDR}</div></div></div>`,
    );
    expect(found.map(({ body }) => body.textContent)).toEqual([`Hello${NDR}`]);
  });

  it('takes nobody else for the sender of a message that names none', () => {
    const bare = `<div role="document"><div id="UniqueMessageBody_12">${NDR}</div></div>`;
    const found = read(pane(message(4, 'Ann Example&lt;ann@corp.example&gt;', 'Hello') + bare));
    expect(found.map(({ id, sender }) => [id, sender.name])).toEqual([
      ['MSG_4_FROM', 'Ann Example'],
      ['UniqueMessageBody_12', ''],
    ]);
  });

  it('takes no heading of a letter for the subject', () => {
    const heading = '<div role="heading" aria-level="2">Special offer</div>';
    const [, notice] = read(
      `<div id="ReadingPaneContainerId"><div role="heading" aria-level="3">Undeliverable</div>
       <div id="UniqueMessageBody_1">${heading}</div><div id="UniqueMessageBody_2">${NDR}</div></div>`,
    );
    expect(notice?.subject).toBe('Undeliverable');
  });

  it('does not take the sender from a mail further up, when those of the page are not found', () => {
    const bodyOf = (number: number, words: string) => `<div id="UniqueMessageBody_${number}">${words}</div>`;
    const liar = '<span aria-label="From: Microsoft Outlook">Microsoft Outlook</span>';
    const found = read(pane(bodyOf(1, liar) + bodyOf(2, 'Hello')));
    expect(found.map(({ sender }) => sender.name)).toEqual(['', '']);
  });

  it('leaves drafts and replies being written alone', () => {
    const draft =
      '<div contenteditable="true" id="UniqueMessageBody_3" aria-label="Message body">I bounced</div>';
    expect(read(pane(draft))).toEqual([]);
  });

  it.each([
    ['/mail/inbox/id/AAQk', '', true],
    ['/mail/deeplink/read/AAMk', '', true],
    ['/mail/deeplink/compose', '', false],
    ['/mail/inbox', '?view=print', false],
  ])('window %s%s: reads mail? %s', (pathname, search, expected) => {
    expect(outlook.isReadingWindow({ pathname, search }, document)).toBe(expected);
  });

  it('lives at four hosts and nowhere else', () => {
    expect(webmailAt({ hostname: 'outlook.live.com' })?.id).toBe('outlook');
    expect(webmailAt({ hostname: 'mail.google.com' })?.id).toBe('gmail');
    expect(webmailAt({ hostname: 'mail.google.com.evil.example' })).toBeUndefined();
  });
});
