import { build } from '../page/build.ts';
import type { PageData, PagePost } from '../page/data.ts';

/** What stands for the attached message: the first of this thread, `?attached=postfix-relay-denied`. */
let attached: PagePost | undefined;

/** Chooses the message that hangs on every message of this page. */
export function offerAttached(data: PageData): void {
  const id = new URLSearchParams(location.search).get('attached');
  attached = data.threads.find((thread) => thread.id === id)?.posts[0];
}

/**
 * Its card. Opened, an attached message is drawn like any other, over the reading pane and in a part of its own
 * (inferred: no capture shows it; sender, body and pane carry the usual ids).
 */
export function attachedCards(draw: (post: PagePost) => HTMLElement[]): HTMLElement[] {
  const post = attached;
  if (!post) return [];
  const name = `${post.subject}.eml`;
  const card = build('div', { role: 'option', tabindex: '-1', title: name }, name);
  card.addEventListener('click', () => {
    closeAttached();
    attached = undefined; // what is attached to the attached message is another story
    const item = build('div', { class: 'card', 'data-app-section': 'ItemContainer' }, ...draw(post));
    attached = post;
    const heading = build(
      'div',
      { role: 'heading', 'aria-level': '2' },
      build('span', { title: post.subject }, post.subject),
    );
    document
      .querySelector('#ReadingPaneContainerId')
      ?.append(build('div', { id: 'attached-item', role: 'dialog' }, heading, item));
  });
  return [card];
}

/** Puts the opened attachment away. */
export function closeAttached(): void {
  document.querySelector('#attached-item')?.remove();
}
