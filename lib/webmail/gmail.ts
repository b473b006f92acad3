import { isBeingWritten, lastBefore, lineOf } from './dom.ts';
import { originalsOf } from './gmail-source.ts';
import { defineWebmail } from './webmail.ts';

const selectors = {
  body: { css: '.a3s', seen: '2026-01' },
  message: { css: '[data-legacy-message-id], [data-message-id]', seen: '2026-01' },
  frame: { css: '.ii.gt', seen: '2026-01' }, // the sanitised mail, never written into
  sender: { css: 'span[email][name], td.gF span[email], span.gD[email]', seen: '2025-08' },
  subject: { css: 'h2.hP', seen: '2025-08' },
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
    const frame = body.closest<HTMLElement>(selectors.frame.css);
    const message = frame?.closest<HTMLElement>(selectors.message.css);
    const id = message?.dataset.legacyMessageId || fromPermanentId(message?.dataset.messageId);
    if (!frame || !message || !id || isBeingWritten(body)) return;

    // The header stands before the mail; a stranger's mail must not name its own sender.
    const sender = [...message.querySelectorAll(selectors.sender.css)].find(
      (found) => !frame.contains(found),
    );
    const address = sender?.getAttribute('email') ?? '';
    const headings = body.ownerDocument.querySelectorAll(selectors.subject.css);
    return {
      id,
      sender: { name: sender?.getAttribute('name') ?? lineOf(sender), ...(address && { address }) },
      subject: subjectOf(lastBefore(headings, frame)),
      body,
      anchor: frame,
    };
  },
});

/** `#msg-f:` holds the same 64-bit number in decimal as the legacy attribute in hex; `#msg-a:` is your own draft. */
function fromPermanentId(id = ''): string | undefined {
  const decimal = /^#?msg-f:(\d{1,20})$/.exec(id)?.[1];
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
