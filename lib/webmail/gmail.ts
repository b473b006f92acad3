import { isBeingWritten, lastBefore, lineOf } from './dom.ts';
import { originalsOf } from './gmail-source.ts';
import { eitherOf, findAll } from './parts.ts';
import { defineWebmail } from './webmail.ts';

/** `["#msg-f:` in base64, and the number that follows. */
const NOTED = /WyIjbXNnLWY6\w{1,80}/;

const selectors = {
  body: { css: '.a3s', seen: '2026-01', fallback: '.ii.gt > div, [jslog*="WyIjbXNnLWY6"] > div' },
  message: {
    css: '[data-legacy-message-id], [data-message-id]',
    seen: '2026-01',
    fallback: '.adn, [role="listitem"]',
  },
  frame: { css: '.ii.gt', seen: '2026-01', fallback: '.a3s' }, // the sanitised mail, never written into
  sender: {
    css: 'span[email][name], td.gF span[email], span.gD[email]',
    seen: '2025-08',
    fallback: '[email], [data-hovercard-id*="@"]',
  },
  subject: { css: 'h2.hP', seen: '2025-08', fallback: '[data-thread-perm-id], [role="main"] h2' },
  composeWindow: { css: 'body.xE.xp', seen: '2026-01' },
} as const;

/** Gmail: ids and `email` attributes have lasted since 2014-2018, thread containers never do. */
export const gmail = defineWebmail({
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  selectors,
  originalsOf,

  isReadingWindow: (location, page) =>
    !new URLSearchParams(location.search).has('view') && !page.body?.matches(selectors.composeWindow.css),

  read(body) {
    if (body.parentElement?.closest(selectors.body.css)) return;
    const frame = body.closest<HTMLElement>(selectors.frame.css) ?? body;
    const { css, fallback } = selectors.message;
    const message = frame.closest<HTMLElement>(css) ?? frame.closest<HTMLElement>(fallback);
    if (!message || findAll(message, selectors.body)[0] !== body || isBeingWritten(body)) return;
    const id = idOf(message, body.parentElement);
    if (!id) return;

    // The header stands before the mail; a stranger's mail must not name its own sender.
    const sender = findAll(message, selectors.sender).find((found) => !frame.contains(found));
    const address = sender?.getAttribute('email') ?? sender?.dataset.hovercardId ?? '';
    const headings = findAll(body.ownerDocument, selectors.subject).filter(
      (heading) => !heading.closest(eitherOf(selectors.body)), // of a mail further up
    );
    return {
      id,
      sender: { name: sender?.getAttribute('name') ?? lineOf(sender), ...(address && { address }) },
      subject: subjectOf(lastBefore(headings, frame)),
      body,
      anchor: frame,
    };
  },
});

/** By attributes, else by what Gmail notes for its own statistics. */
function idOf({ dataset }: HTMLElement, around: Element | null): string | undefined {
  const noted = NOTED.exec(around?.getAttribute('jslog') ?? '')?.[0] ?? '';
  return dataset.legacyMessageId || fromPermanentId(dataset.messageId) || fromPermanentId(atob(noted));
}

/** `#msg-f:` holds the same 64-bit number in decimal as the legacy attribute in hex; `#msg-a:` is your own draft. */
function fromPermanentId(id = ''): string | undefined {
  const decimal = /\bmsg-f:(\d{1,20})\b/.exec(id)?.[1];
  return decimal && BigInt(decimal).toString(16);
}

/** Emoji in a subject are pictures. */
function subjectOf(heading: Element | undefined): string {
  if (!heading?.querySelector('img[data-emoji]')) return lineOf(heading);
  const copy = heading.cloneNode(true) as Element;
  for (const image of copy.querySelectorAll('img[data-emoji]')) {
    image.replaceWith(image.getAttribute('data-emoji') ?? '');
  }
  return lineOf(copy);
}
