import { build, buildButton } from '../page/build.ts';
import { openCompose } from './compose.ts';

const FOLDERS = ['Inbox', 'Starred', 'Snoozed', 'Sent', 'Drafts', 'Spam'];

/** Head line, folder list and the place where views go. */
export function buildFrame(views: HTMLElement): HTMLElement {
  const search = build('div', { class: 'search' }, 'Search mail');
  const header = build('header', { class: 'top' }, build('span', { class: 'brand' }, 'Mailbox'), search);
  const folders = FOLDERS.map((name, index) =>
    build('a', { class: index ? 'aio' : 'aio nZ', href: `#${name.toLowerCase()}` }, name),
  );
  const compose = buildButton({ class: 'T-I T-I-KE' }, 'Compose', () => openCompose());
  const navigation = build('div', { class: 'nav', role: 'navigation' }, compose, ...folders);
  const body = build('div', { class: 'bkK' }, build('div', { class: 'nH body' }, views));
  return build('div', { class: 'nH frame' }, header, build('div', { class: 'columns' }, navigation, body));
}
