import { build, buildButton } from '../page/build.ts';
import { cloneBody, type PagePost } from '../page/data.ts';

/** Opens the writing window, with the quoted message when one is forwarded. */
export function openCompose(post?: PagePost): void {
  const field = build('div', {
    class: 'Am Al editable',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Message Body',
    'aria-multiline': 'true',
  });
  if (post) field.append(quote(post));
  const window = build('div', { class: 'nH AD', role: 'dialog', 'aria-label': 'New Message' });
  const close = buildButton({ class: 'Ha', 'aria-label': 'Close' }, '×', () => window.remove());
  const subject = build('input', { name: 'subjectbox', 'aria-label': 'Subject', placeholder: 'Subject' });
  window.append(build('div', { class: 'aYF' }, 'New message', close), subject, field);
  document.body.append(window);
}

function quote(post: PagePost): HTMLElement {
  const head = build('div', { class: 'gmail_attr', dir: 'ltr' }, '---------- Forwarded message ---------');
  return build(
    'div',
    { class: 'gmail_quote' },
    head,
    build('blockquote', { class: 'gmail_quote' }, cloneBody(post)),
  );
}
