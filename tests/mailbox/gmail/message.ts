import { build, initialOf, longDate, shortDate } from '../page/build.ts';
import { cloneBody, type PagePost } from '../page/data.ts';

let nextId = 1;

/** Ids like Gmail's, new for every node: `:1a`. */
function freshId(): string {
  nextId += 1;
  return `:${nextId.toString(36)}`;
}

/** One row of a thread; a collapsed one holds only a snippet until somebody opens it. */
export function buildMessage(post: PagePost): HTMLElement {
  const row = build('div', {
    class: 'kv',
    role: 'listitem',
    'aria-expanded': 'false',
    'data-post': post.number,
  });
  if (post.isOpen) expand(row, post);
  else row.append(buildCollapsed(row, post));
  return row;
}

/** Shows the body; what was opened once stays in the page, hidden, when it is closed again. */
export function expand(row: HTMLElement, post: PagePost): void {
  row.className = 'h7';
  row.setAttribute('aria-expanded', 'true');
  const [collapsed, opened] = [
    row.querySelector<HTMLElement>('.adf'),
    row.querySelector<HTMLElement>('.adn'),
  ];
  if (collapsed) collapsed.style.display = 'none';
  if (opened) opened.style.display = '';
  else row.append(buildExpanded(row, post));
}

function collapse(row: HTMLElement, post: PagePost): void {
  row.className = 'kv';
  row.setAttribute('aria-expanded', 'false');
  const [collapsed, opened] = [
    row.querySelector<HTMLElement>('.adf'),
    row.querySelector<HTMLElement>('.adn'),
  ];
  if (opened) opened.style.display = 'none';
  if (collapsed) collapsed.style.display = '';
  else row.append(buildCollapsed(row, post));
}

function buildCollapsed(row: HTMLElement, post: PagePost): HTMLElement {
  const head = build(
    'div',
    { class: 'adf ads' },
    build('span', { class: 'aju' }, initialOf(post.from.name)),
    build('span', { class: 'gD yW', email: post.from.address, name: post.from.name }, post.from.name),
    build('span', { class: 'iA g6' }, post.snippet),
    build('span', { class: 'g3', title: longDate(post.date) }, shortDate(post.date)),
  );
  head.addEventListener('click', () => expand(row, post));
  return head;
}

/** The outer element of an opened message, head and body. */
export function buildExpanded(row: HTMLElement, post: PagePost): HTMLElement {
  const head = buildHead(post);
  head.addEventListener('click', () => collapse(row, post));
  return build(
    'div',
    {
      class: 'adn ads xQz7Le',
      'data-message-id': `#msg-f:${post.number}`,
      'data-legacy-message-id': post.hex,
    },
    build('div', { class: 'aju' }, initialOf(post.from.name)),
    build(
      'div',
      { class: 'gs' },
      head,
      build('div', { class: 'qQVYZb' }, buildBody(post)),
      ...buildAttachments(post),
    ),
  );
}

function buildHead(post: PagePost): HTMLElement {
  const sender = build(
    'span',
    { class: 'gD', email: post.from.address, name: post.from.name },
    post.from.name,
  );
  const address = build('span', { class: 'go' }, `<${post.from.address}>`);
  const recipients = post.to.map(({ name, address }) =>
    build('span', { class: 'g2', email: address, name }, name),
  );
  return build(
    'div',
    { class: 'gE iv gt' },
    build(
      'div',
      { class: 'gF gK' },
      build('h3', { class: 'iw' }, build('span', { class: 'qu' }, sender, ' ', address)),
      build('div', { class: 'iw ajw' }, build('span', { class: 'hb' }, 'to ', ...recipients)),
    ),
    build(
      'div',
      { class: 'gH' },
      build('span', { class: 'g3', title: longDate(post.date) }, longDate(post.date)),
    ),
  );
}

function buildBody(post: PagePost): HTMLElement {
  const jslog = `20277; u014N:xr6bB; 4:${btoa(JSON.stringify([`#msg-f:${post.number}`]))}; 1:${btoa('["#thread-f:1"]')}`;
  const content = build('div', { id: freshId(), class: 'a3s aiL ' });
  fillBody(content, post);
  if (post.hasOwnColours) content.classList.add('vYpx3c');
  return build('div', { id: freshId(), class: 'ii gt', jslog }, content);
}

/** Puts a fresh copy of the mail into `.a3s`. */
export function fillBody(content: HTMLElement, post: PagePost): void {
  const marks = [build('div', { class: 'yj6qo' }), build('div', { class: 'adL' })];
  content.replaceChildren(build('u'), cloneBody(post), ...marks);
}

function buildAttachments(post: PagePost): HTMLElement[] {
  if (!post.attachments.length) return [];
  const cards = post.attachments.map((name) =>
    build('span', { class: 'aZo' }, build('span', { class: 'aV3' }, name)),
  );
  return [build('div', { class: 'hq gt' }, build('div', { class: 'aQH' }, ...cards))];
}
