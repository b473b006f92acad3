import type { NoticeSource } from '../../lib/notice/notice.ts';
import { findAll } from '../../lib/webmail/parts.ts';
import { READING_LIMIT, visibleText } from '../../lib/webmail/visible-text.ts';
import type { Webmail, WebmailMessage } from '../../lib/webmail/webmail.ts';

/** Who sent a message, as one line of a header. */
export function senderOf({ sender: { name, address } }: WebmailMessage): string {
  return address ? `${name} <${address}>`.trim() : name;
}

/** A message as the webmail shows it. */
export function shownSource(message: WebmailMessage): Extract<NoticeSource, { form: 'shown' }> {
  const { subject, body } = message;
  return { form: 'shown', text: visibleText(body, READING_LIMIT), from: senderOf(message), subject };
}

/** The message that is open on the screen: the first whose text can be seen, else the last that is open. */
export function openMessage(webmail: Webmail, page: Document): WebmailMessage | undefined {
  const messages = findAll(page, webmail.selectors.body)
    .filter((body) => body.checkVisibility())
    .flatMap((body) => webmail.read(body) ?? []);
  const isInView = ({ body }: WebmailMessage) => {
    const { top, bottom } = body.getBoundingClientRect();
    return bottom > 0 && top < (page.defaultView?.innerHeight ?? 0);
  };
  return messages.find(isInView) ?? messages.at(-1);
}
