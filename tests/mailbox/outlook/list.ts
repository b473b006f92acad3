import { build, initialOf, shortDate } from '../page/build.ts';
import type { PageThread } from '../page/data.ts';

/** The message list. */
export function buildList(threads: PageThread[], open: (thread: PageThread) => void): HTMLElement {
  const rows = threads.map((thread) => {
    const row = buildRow(thread);
    row.addEventListener('click', () => open(thread));
    return row;
  });
  return build('div', { id: 'MailList', role: 'listbox', 'aria-label': 'Message list' }, ...rows);
}

/** Marks the row of the open conversation. */
export function selectRow(number: string): void {
  for (const row of document.querySelectorAll<HTMLElement>('#MailList [role="option"]')) {
    row.setAttribute('aria-selected', `${row.dataset.convid === number}`);
  }
}

function buildRow({ subject, number, posts }: PageThread): HTMLElement {
  const last = posts.at(-1);
  return build(
    'div',
    { class: 'jGG6V', role: 'option', 'data-convid': number, 'aria-selected': 'false', tabindex: '-1' },
    build('span', { class: 'avatar' }, initialOf(last?.from.name ?? '')),
    build(
      'div',
      { class: 'IjzWp' },
      build(
        'div',
        { class: 'sender' },
        build('span', {}, last?.from.name ?? ''),
        build('time', {}, shortDate(last?.date ?? '')),
      ),
      build('div', { class: 'subject' }, subject),
      build('div', { class: 'preview' }, last?.snippet ?? ''),
    ),
  );
}
