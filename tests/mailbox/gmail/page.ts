import { build } from '../page/build.ts';
import { type PageData, type PageThread, readData } from '../page/data.ts';
import { buildFooter } from '../page/footer.ts';
import { openCompose } from './compose.ts';
import { buildFrame } from './frame.ts';
import { buildInbox } from './inbox.ts';
import { rebuildMessages, redrawBodies } from './redraw.ts';
import { buildPrint, buildThread } from './thread.ts';

/** Views that were once shown; Gmail hides and keeps them (handbook, webmail.md 2.3). */
const views = new Map<string, HTMLElement>();

function showView(data: PageData, host: HTMLElement): void {
  const [folder = 'inbox', id] = location.hash.slice(1).split('/');
  const thread = data.threads.find((candidate) => candidate.id === id);
  const key = thread ? `${folder}/${thread.id}` : folder;
  for (const view of views.values()) view.style.display = 'none';
  const kept = views.get(key);
  if (kept) {
    kept.style.display = '';
    return;
  }
  const view = build(
    'div',
    { class: 'nH', role: 'main' },
    ...(thread ? buildOpened(data, thread) : [buildInbox(data.threads)]),
  );
  views.set(key, view);
  host.append(view);
}

/** With the reading pane on, the list stays beside the thread (handbook, webmail.md 2.1: `.aia`). */
function buildOpened(data: PageData, thread: PageThread): HTMLElement[] {
  if (!document.documentElement.classList.contains('state-split')) return [buildThread(thread)];
  return [build('div', { class: 'aia' }, build('div', {}, buildInbox(data.threads)), buildThread(thread))];
}

function startMailbox(data: PageData): void {
  const host = build('div', { class: 'aeF' });
  const actions = {
    'Redraw bodies': () => redrawBodies(data),
    'Rebuild messages': () => rebuildMessages(data),
    Compose: () => openCompose(),
  };
  document.body.append(buildFrame(host), buildFooter(actions));
  window.addEventListener('hashchange', () => showView(data, host));
  showView(data, host);
}

const data = readData();
const [thread] = data.threads;
if (data.window === 'mailbox') startMailbox(data);
if (data.window === 'compose') openCompose();
if (data.window === 'print' && thread) document.body.append(buildPrint(thread));
if (data.window === 'popout' && thread) {
  document.body.append(build('div', { class: 'nH', role: 'main' }, buildThread(thread)));
}
