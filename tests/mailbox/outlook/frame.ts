import { build } from '../page/build.ts';

const FOLDERS = ['Inbox', 'Drafts', 'Sent Items', 'Deleted Items', 'Junk Email', 'Archive'];

/** Head line, folders, message list, reading pane. */
export function buildFrame(list: HTMLElement, pane: HTMLElement): HTMLElement {
  const header = build(
    'header',
    { class: 'top' },
    build('b', {}, 'Mailbox'),
    build('div', { class: 'search' }, 'Search'),
  );
  const folders = FOLDERS.map((name, index) =>
    build(
      'div',
      { class: 'qxYEb', role: 'treeitem', 'aria-selected': `${index === 0}`, tabindex: '-1' },
      name,
    ),
  );
  const tree = build('div', { class: 'folders', role: 'tree', 'aria-label': 'Folders' }, ...folders);
  const reading = build('div', { class: 'reading', 'data-app-section': 'MailReadCompose' }, pane);
  return build('div', { class: 'frame' }, header, build('div', { class: 'columns' }, tree, list, reading));
}
