import { camelCaseOf, NO_HOST, quoted } from './names.ts';
import { unwritten } from './unwritten.ts';

/** What is known of a webmail before anybody looked at its page. */
export interface WebmailFacts {
  id: string;
  name: string;
  hosts: readonly string[];
  /** `2026-11`: when its page was looked at. */
  month: string;
}

/** The adapter of a new webmail: what all of them do, around selectors that are still to be found. */
export const webmailFile = ({
  id,
  name,
  hosts,
  month,
}: WebmailFacts): string => `import { isBeingWritten, lastBefore, lineOf } from './dom.ts';
import { eitherOf, findAll } from './parts.ts';
import { defineWebmail } from './webmail.ts';

const selectors = {
  body: { css: '[data-message-body]', seen: ${quoted(month)} }, // ${unwritten('the element that holds the HTML of one opened mail')}
  message: { css: '[data-message-id]', seen: ${quoted(month)} }, // ${unwritten('what is around body and header, with an id that stays the same')}
  sender: { css: '[data-message-from]', seen: ${quoted(month)} }, // ${unwritten('the sender in the header of the message')}
  subject: { css: '[role="main"] h2', seen: ${quoted(month)} }, // ${unwritten('the heading with the subject')}
} as const;

/** ${name}. ${unwritten('what its selectors rest on, and since when that has lasted')} */
export const ${camelCaseOf(id)} = defineWebmail({
  id: ${quoted(id)},
  name: ${quoted(name)},
  hosts: [${hosts.map(quoted).join(', ') || `'${NO_HOST}'`}],${hosts.length > 0 ? '' : ` // ${unwritten('where its pages are')}`}
  selectors,

  isReadingWindow: (location) => !/\\/(?:compose|print|source)(?:\\/|$)/i.test(location.pathname), // ${unwritten('its windows to write, print or show the source')}

  read(body) {
    if (body.parentElement?.closest(eitherOf(selectors.body)) || isBeingWritten(body)) return; // a quote, a draft
    const message = body.closest<HTMLElement>(eitherOf(selectors.message));
    const id = message?.dataset.messageId;
    if (!message || !id) return;

    // The header stands before the mail; a stranger's mail must not name its own sender or subject.
    const isOfPage = (found: Element) => !found.closest(eitherOf(selectors.body));
    const sender = findAll(message, selectors.sender).find(isOfPage);
    const headings = findAll(body.ownerDocument, selectors.subject).filter(isOfPage);
    const address = sender?.getAttribute('title') ?? ''; // ${unwritten('where the address of the sender stands')}
    return {
      id,
      sender: { name: lineOf(sender), ...(address && { address }) },
      subject: lineOf(lastBefore(headings, body)),
      body,
      anchor: body,
    };
  },
});
`;
