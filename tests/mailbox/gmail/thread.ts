import { build, buildButton } from '../page/build.ts';
import { cloneBody, type PageThread } from '../page/data.ts';
import { openCompose } from './compose.ts';
import { buildMessage } from './message.ts';

/** One thread: toolbar, subject, messages. */
export function buildThread(thread: PageThread): HTMLElement {
  const back = buildButton({ class: 'lS', 'aria-label': 'Back to inbox' }, '←', () => {
    location.hash = 'inbox';
  });
  const subject = build(
    'h2',
    {
      class: 'hP',
      'data-thread-perm-id': `thread-f:${thread.number}`,
      'data-legacy-thread-id': BigInt(thread.number).toString(16),
      tabindex: '-1',
    },
    thread.subject,
  );
  const messages = build('div', { role: 'list' }, ...thread.posts.map(buildMessage));
  const forward = buildButton({ class: 'ams bkG' }, 'Forward', () => openCompose(thread.posts.at(-1)));
  return build(
    'div',
    { class: 'nH if' },
    build('div', { class: 'G-atb' }, back),
    build('div', { class: 'ha' }, subject),
    messages,
    build('div', { class: 'amn' }, forward),
  );
}

/** The print view: no main region, no ids, only the words. */
export function buildPrint(thread: PageThread): HTMLElement {
  const messages = thread.posts.map((post) =>
    build(
      'table',
      { class: 'message' },
      build('tr', {}, build('td', {}, build('b', {}, post.from.name), ` <${post.from.address}>`)),
      build('tr', {}, build('td', {}, cloneBody(post))),
    ),
  );
  return build('div', { class: 'maincontent' }, build('h1', {}, thread.subject), ...messages);
}
