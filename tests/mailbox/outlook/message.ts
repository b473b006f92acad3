import { build, initialOf, longDate } from '../page/build.ts';
import { cloneBody, type PagePost } from '../page/data.ts';
import { attachedCards } from './attached.ts';

const OWN_DOMAIN = '@acme.example';
const NOTICE_SENDER = /^(?:postmaster|mailer-daemon|microsoftexchange)/i;

/** Grows through the session, as in Outlook. */
let bodies = 0;

/** A name for the next body, `UniqueMessageBody_7`. */
export function nextBodyId(): string {
  bodies += 1;
  return `UniqueMessageBody_${bodies}`;
}

/** One message of the conversation; a collapsed one shows a preview and has no body. */
export function buildMessage(post: PagePost): HTMLElement {
  const card = build('div', { class: 'card', 'aria-label': 'Email message' });
  if (post.isOpen) card.append(...buildOpened(post));
  else card.append(buildCollapsed(card, post));
  return card;
}

function buildCollapsed(card: HTMLElement, post: PagePost): HTMLElement {
  const sender = build('span', { class: 'OZZZK' }, post.from.name);
  const line = build('div', { class: 'collapsed', role: 'button' }, sender, build('span', {}, post.snippet));
  line.addEventListener('click', () => card.replaceChildren(...buildOpened(post)));
  return line;
}

function buildOpened(post: PagePost): HTMLElement[] {
  const content = cloneBody(post);
  if (
    matchMedia('(prefers-color-scheme: dark)').matches ||
    document.documentElement.dataset.theme === 'dark'
  ) {
    darken(content);
  }
  const line = NOTICE_SENDER.test(post.from.address) ? [buildSendAgain()] : [];
  const isUnknown = document.documentElement.classList.contains('state-spare');
  const body = build(
    'div',
    {
      ...(!isUnknown && { id: nextBodyId() }),
      class: 'XbIp4 jmmB7 OuGoX',
      role: 'document',
      tabindex: '0',
      'aria-label': 'Message body',
    },
    ...(isUnknown ? line : []),
    content,
  );
  const host = build('div', { class: 'wide-content-host' }, ...(isUnknown ? [] : line), body);
  return [buildHead(post), ...buildAttachments(post), host];
}

/** Outlook's own line above a notice, no part of it (handbook, webmail.md 5.2). */
function buildSendAgain(): HTMLElement {
  const link = build('a', { href: '#', class: 'send-again' }, 'click here');
  return build('div', { class: 'infobar' }, 'To send this message again, ', link, '.');
}

function buildHead({ number, from, to, date }: PagePost): HTMLElement {
  const shown = from.address.endsWith(OWN_DOMAIN) ? from.name : `${from.name}<${from.address}>`;
  return build(
    'div',
    { class: 'head' },
    build('span', { class: 'avatar' }, initialOf(from.name)),
    build(
      'div',
      { class: 'people' },
      build(
        'span',
        { id: `MSG_${number}_FROM`, 'aria-label': `From: ${from.name}` },
        build('span', { class: 'OZZZK' }, shown),
      ),
      build('div', { class: 'to' }, 'To: ', to.map(({ name }) => name).join('; ')),
    ),
    build('div', { id: `MSG_${number}_DATETIME`, class: 'date' }, longDate(date)),
  );
}

function buildAttachments({ attachments }: PagePost): HTMLElement[] {
  const cards = [
    ...attachments.map((name) => build('div', { role: 'option', tabindex: '-1', title: name }, name)),
    ...attachedCards(buildOpened),
  ];
  if (!cards.length) return [];
  return [build('div', { class: 'attachments', role: 'listbox', 'aria-label': 'Attachments' }, ...cards)];
}

/** Dark mode takes the colours of the mail away and keeps them in `data-ogs*`. */
function darken(content: DocumentFragment): void {
  for (const element of content.querySelectorAll<HTMLElement>('[style], [color], [bgcolor]')) {
    const { color, backgroundColor } = element.style;
    if (color) element.setAttribute('data-ogsc', color);
    if (backgroundColor) element.setAttribute('data-ogsb', backgroundColor);
    element.style.color = '';
    element.style.backgroundColor = '';
    element.removeAttribute('color');
    element.removeAttribute('bgcolor');
  }
}
