import { isBeingWritten, lastBefore, lineOf } from './dom.ts';
import { defineWebmail } from './webmail.ts';

const BODY = '[id^="UniqueMessageBody"]';
const PANES = [
  '[data-app-section="MailReadCompose"]',
  '[data-app-section="ConversationContainer"]',
  '[data-app-section="ItemContainer"]',
  '#ReadingPaneContainerId',
  '#ConversationReadingPaneContainer',
];
/** Nobody has published an NDR's markup: where the usual id is missing, the document role in a pane will do. */
const SPARE_BODIES = PANES.map((pane) => `${pane} [role="document"]:not(${BODY}, ${BODY} *)`);

const selectors = {
  body: { css: [BODY, ...SPARE_BODIES].join(', '), seen: '2026-04' },
  pane: { css: PANES.join(', '), seen: '2026-01' },
  sender: { css: '[id^="MSG_"][id$="_FROM"]', seen: '2026-01' },
  subject: { css: '[role="heading"][id^="CONV_"][id$="_SUBJECT"]', seen: '2026-01' },
  heading: { css: '[role="heading"][aria-level="2"], [role="heading"][aria-level="3"]', seen: '2026-01' },
} as const;

/** Outlook on the web: ids and roles; labels are translated and classes hashed. */
export const outlook = defineWebmail({
  id: 'outlook',
  name: 'Outlook',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  selectors,

  isReadingWindow: (location) =>
    !new URLSearchParams(location.search).has('view') &&
    !/\/(?:compose|print|viewsource)(?:\/|$)/i.test(location.pathname),

  read(body) {
    if (body.parentElement?.closest(BODY) || isBeingWritten(body)) return;
    if (!body.matches(BODY) && body.querySelector(BODY)) return; // the role may sit on the parent of the real body
    if (!body.id && !body.matches('[role="document"]')) return;

    const page = body.ownerDocument;
    const from = senderBefore(body);
    const named = lastBefore(page.querySelectorAll(selectors.subject.css), body);
    const pane = body.closest(selectors.pane.css);
    const headings = [...(pane?.querySelectorAll(selectors.heading.css) ?? [])];
    const isOfPage = (heading: Element) => !heading.closest(selectors.body.css); // a letter has headings, too
    const subject = named ?? lastBefore(headings.filter(isOfPage), body);
    return {
      id: from?.id || body.id || `document-${[...page.querySelectorAll(selectors.body.css)].indexOf(body)}`,
      sender: senderOf(lineOf(from)),
      subject: subject?.querySelector('span[title]')?.getAttribute('title') || lineOf(subject),
      body,
      anchor: body,
    };
  },
});

/** The last sender before the body, unless another message stands between the two. */
function senderBefore(body: HTMLElement): Element | undefined {
  const page = body.ownerDocument;
  const others = [...page.querySelectorAll(selectors.body.css)].filter((other) => !other.contains(body));
  const from = lastBefore(page.querySelectorAll(selectors.sender.css), body);
  const former = lastBefore(others, body);
  return from && former && lastBefore([from], former) ? undefined : from;
}

/** `Name<address>`; people of the same organisation are shown by name only. */
function senderOf(text: string): { name: string; address?: string } {
  const parts = /^([^<]{0,256})<([^<>\s]{3,320})>/.exec(text);
  if (!parts?.[2]) return { name: text };
  return { name: (parts[1] ?? '').trim(), address: parts[2] };
}
