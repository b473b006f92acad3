import { isBeingWritten, lastBefore, lineOf } from './dom.ts';
import { eitherOf, findAll } from './parts.ts';
import { defineWebmail } from './webmail.ts';

const BODY = '[id^="UniqueMessageBody"]';
const SECTIONS = ['MailReadCompose', 'ConversationContainer', 'ItemContainer'].map(
  (section) => `[data-app-section="${section}"]`,
);
const PANES = [...SECTIONS, '#ReadingPaneContainerId', '#ConversationReadingPaneContainer'];

const selectors = {
  body: {
    css: BODY,
    seen: '2026-04',
    // Nobody has published an NDR's markup: where the usual id is missing, the document role in a pane will do.
    fallback: PANES.map((pane) => `${pane} [role="document"]:not(${BODY}, ${BODY} *)`).join(', '),
  },
  pane: { css: SECTIONS.join(', '), seen: '2026-01', fallback: PANES.slice(3).join(', ') },
  // The label is in English only: sender and subject may be missing where the id is.
  sender: { css: '[id^="MSG_"][id$="_FROM"]', seen: '2026-01', fallback: '[aria-label^="From:"]' },
  subject: {
    css: '[role="heading"][id^="CONV_"][id$="_SUBJECT"]',
    seen: '2026-01',
    fallback: '[role="heading"][aria-level="2"], [role="heading"][aria-level="3"]',
  },
} as const;
/** A page may hold both kinds. */
const BODIES = eitherOf(selectors.body);

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
    // A mail may hold a document of its own; around the usual body there may be one that is of the page.
    const outer = body.matches(BODY) ? BODY : BODIES;
    if (!body.matches(BODIES) || body.parentElement?.closest(outer) || isBeingWritten(body)) return;
    if (!body.matches(BODY) && body.querySelector(BODY)) return; // the role may sit on the parent of the real body

    const page = body.ownerDocument;
    const from = senderBefore(body);
    const { css, fallback } = selectors.subject;
    const pane = body.closest(eitherOf(selectors.pane));
    const headings = [...(pane?.querySelectorAll(fallback) ?? [])];
    const subject =
      lastBefore(page.querySelectorAll(css), body) ?? lastBefore(headings.filter(isOfPage), body);
    return {
      id: from?.id || body.id || `document-${[...page.querySelectorAll(BODIES)].indexOf(body)}`,
      sender: senderOf(lineOf(from)),
      subject: subject?.querySelector('span[title]')?.getAttribute('title') || lineOf(subject),
      body,
      anchor: body,
    };
  },
});

/** A mail has headings, too, and may name itself as it likes. */
const isOfPage = (element: Element): boolean => !element.closest(BODIES);

/** The last sender before the body, unless another message stands between the two. */
function senderBefore(body: HTMLElement): Element | undefined {
  const page = body.ownerDocument;
  const others = [...page.querySelectorAll(BODIES)].filter((other) => !other.contains(body));
  const from = lastBefore(findAll(page, selectors.sender).filter(isOfPage), body);
  const former = lastBefore(others, body);
  return from && former && lastBefore([from], former) ? undefined : from;
}

/** `Name<address>`; people of the same organisation are shown by name only. */
function senderOf(text: string): { name: string; address?: string } {
  const parts = /^([^<]{0,256})<([^<>\s]{3,320})>/.exec(text);
  if (!parts?.[2]) return { name: text };
  return { name: (parts[1] ?? '').trim(), address: parts[2] };
}
