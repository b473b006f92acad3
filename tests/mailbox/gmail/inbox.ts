import { build, shortDate } from '../page/build.ts';
import type { PageThread } from '../page/data.ts';

/** The list of threads. */
export function buildInbox(threads: PageThread[]): HTMLElement {
  const rows = threads.filter(({ posts }) => posts.length > 0).map(buildRow);
  return build('table', { class: 'F cf zt', role: 'grid' }, build('tbody', {}, ...rows));
}

function buildRow({ id, subject, number, posts }: PageThread): HTMLElement {
  const names = [...new Set(posts.map(({ from }) => from.name))].slice(0, 2).join(', ');
  const count = posts.length > 1 ? ` ${posts.length}` : '';
  const last = posts.at(-1);
  const link = build(
    'div',
    { class: 'xT', role: 'link', 'data-thread-id': `#thread-f:${number}` },
    build('span', { class: 'bog' }, subject),
    build('span', { class: 'y2' }, ` – ${last?.snippet ?? ''}`),
  );
  const row = build(
    'tr',
    { class: 'zA yO', role: 'row', tabindex: '-1' },
    build(
      'td',
      { class: 'yX' },
      build('span', { class: 'yW', email: last?.from.address ?? '' }, names + count),
    ),
    build('td', { class: 'xY' }, link),
    build('td', { class: 'xW' }, shortDate(last?.date ?? '')),
  );
  row.addEventListener('click', () => {
    location.hash = `inbox/${id}`;
  });
  return row;
}
