import type { Element } from 'happy-dom';
import { sanitise } from '../mail/sanitise.ts';
import { escapeHtml, textToHtml } from '../mail/text.ts';
import type { Post } from '../mail/threads.ts';

const WORD_LIMIT = 30;
const LONG_WORD = new RegExp(`[^\\s\\u00ad]{${WORD_LIMIT}}(?=[^\\s])`, 'g');

/** What Gmail puts into `.a3s` for one message (handbook, webmail.md 2.3 and 4.3). */
export function gmailBody({ mail, number }: Post): string {
  const isGooglesOwn = /email-wrapper|googlemail\.com/.test(`${mail.html ?? ''}${mail.from.address}`);
  const shown = mail.html ?? textToHtml(mail.text);
  const report = isGooglesOwn ? '' : recipientFieldsOf(mail.deliveryStatus ?? '');
  const tail = report && `<br>\n<br>${textToHtml(report)}<br>`;
  return sanitise(shown + tail + forwarded(mail.original ?? ''), mail.images, (body) =>
    rewrite(body, `m_${number}`),
  );
}

/** Gmail leaves the first group (the reporting server) out. */
function recipientFieldsOf(status: string): string {
  const groups = status.replace(/\r\n/g, '\n').split(/\n\s*\n/);
  return groups.filter((group) => /^Final-Recipient:/im.test(group)).join('\n\n');
}

/** The returned message follows, cut short, as people paste it from Gmail (unverified in a live mailbox). */
function forwarded(original: string): string {
  if (!original) return '';
  const fields = ['From', 'To', 'Date', 'Subject'].map((name) => {
    const value = new RegExp(`^${name}: *(.{0,500})`, 'im').exec(original)?.[1] ?? '';
    return `${name}: ${escapeHtml(value)}<br>`;
  });
  return `<br><br>---------- Forwarded message ----------<br>${fields.join('')}----- Message truncated -----<br>`;
}

function rewrite(body: Element, prefix: string): void {
  for (const element of body.querySelectorAll('*')) {
    const names = [...element.classList].map((name) => (name.startsWith('gmail_') ? name : prefix + name));
    if (names.length) element.setAttribute('class', names.join(' '));
    if (element.id) element.id = prefix + element.id;
    const href = element.getAttribute('href');
    if (href?.startsWith('http')) {
      element.setAttribute(
        'data-saferedirecturl',
        `https://www.google.com/url?q=${encodeURIComponent(href)}`,
      );
    }
  }
  breakLongWords(body);
}

function breakLongWords(element: Element): void {
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 1) breakLongWords(child as Element);
    if (child.nodeType !== 3) continue;
    const pieces = (child.textContent ?? '').replace(LONG_WORD, '$&\u0000').split('\u0000');
    if (pieces.length === 1) continue;
    const page = element.ownerDocument;
    for (const [index, piece] of pieces.entries()) {
      if (index) element.insertBefore(page.createElement('wbr'), child);
      element.insertBefore(page.createTextNode(piece), child);
    }
    element.removeChild(child);
  }
}
