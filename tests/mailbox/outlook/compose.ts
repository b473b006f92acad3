import { build } from '../page/build.ts';
import { cloneBody, type PagePost } from '../page/data.ts';
import { nextBodyId } from './message.ts';

/** A draft: its body has the same kind of id as a message that is read, and quotes one. */
export function buildCompose(post?: PagePost): HTMLElement {
  const body = build('div', {
    id: nextBodyId(),
    class: 'draft',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': 'Message body',
  });
  if (post) body.append(build('div', { id: 'x_divRplyFwdMsg' }, 'From: ', post.from.name), cloneBody(post));
  return build('div', { class: 'card' }, body);
}
