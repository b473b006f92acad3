import { createHash } from 'node:crypto';
import type { Element } from 'happy-dom';
import { sanitise } from '../mail/sanitise.ts';
import { textToHtml } from '../mail/text.ts';
import type { Post } from '../mail/threads.ts';

/** What Outlook puts into the body for one message (handbook, webmail.md 5.1): ids and classes prefixed, styles scoped. */
export function outlookBody({ mail }: Post): string {
  const scope = `rps_${createHash('sha256').update(mail.slug).digest('hex').slice(0, 4)}`;
  const shown = sanitise(mail.html ?? plainBody(mail.text), mail.images, rewrite);
  return `<div class="BIZfh"><div><div class="${scope}">${shown}</div></div></div>`;
}

function plainBody(text: string): string {
  return `<div class="BodyFragment"><font size="2"><span style="font-size:11pt"><div class="PlainText">${textToHtml(text)}</div></span></font></div>`;
}

function rewrite(body: Element): void {
  for (const element of body.querySelectorAll('*')) {
    const names = [...element.classList].map((name) => `x_${name}`);
    if (names.length) element.setAttribute('class', names.join(' '));
    if (element.id) element.id = `x_${element.id}`;
    if (element.localName !== 'a') continue;
    element.setAttribute('rel', 'noopener noreferrer');
    element.setAttribute('data-auth', 'NotApplicable');
  }
}
