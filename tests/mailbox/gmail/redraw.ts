import type { PageData, PagePost } from '../page/data.ts';
import { buildExpanded, fillBody } from './message.ts';

/** Replaces what is inside each `.a3s`, as Gmail does when it comes back to a message. */
export function redrawBodies(data: PageData): void {
  for (const { row, post } of openRows(data)) {
    const content = row.querySelector<HTMLElement>('.a3s');
    if (content) fillBody(content, post);
  }
}

/** Throws each opened message away and builds it anew, whatever others have put beside the body. */
export function rebuildMessages(data: PageData): void {
  for (const { row, post } of openRows(data))
    row.querySelector('.adn')?.replaceWith(buildExpanded(row, post));
}

function openRows(data: PageData): { row: HTMLElement; post: PagePost }[] {
  const posts = data.threads.flatMap((thread) => thread.posts);
  return [...document.querySelectorAll<HTMLElement>('.h7[data-post]')].flatMap((row) => {
    const post = posts.find(({ number }) => number === row.dataset.post);
    return post ? [{ row, post }] : [];
  });
}
