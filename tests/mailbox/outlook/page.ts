import { build } from '../page/build.ts';
import { type PageData, readData } from '../page/data.ts';
import { buildFooter } from '../page/footer.ts';
import { closeAttached, offerAttached } from './attached.ts';
import { buildCompose } from './compose.ts';
import { buildFrame } from './frame.ts';
import { buildList, selectRow } from './list.ts';
import { showConversation } from './pane.ts';

const ITEM = /\/(?:id|read)\/([\w-]+)/;

/** Opaque to others, like the ids in Outlook's addresses. */
function pathOf(threadId: string): string {
  const [, root = '/mail/', folder = 'inbox'] =
    /^(\/mail\/(?:\d\/)?)(inbox|junkemail|search)?/.exec(location.pathname) ?? [];
  return `${root}${folder}/id/AAQk-${threadId}`;
}

function startMailbox(data: PageData): void {
  const pane = build('div', { id: 'ReadingPaneContainerId', class: 'pane' });
  const show = () => {
    closeAttached();
    const id = ITEM.exec(location.pathname)?.[1]?.replace(/^AAQk-/, '');
    const thread = data.threads.find((candidate) => candidate.id === id);
    showConversation(pane, thread);
    selectRow(thread?.number ?? '');
  };
  const list = buildList(data.threads, ({ id }) => {
    history.pushState({}, '', pathOf(id) + location.search);
    show();
  });
  const redraw = () => {
    for (const body of pane.querySelectorAll('[role="document"]')) {
      body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    }
  };
  document.body.append(
    buildFrame(data.window === 'popout' ? build('div') : list, pane),
    buildFooter({ 'Redraw bodies': redraw, 'Rebuild messages': show }),
  );
  window.addEventListener('popstate', show);
  show();
}

const data = readData();
offerAttached(data);
if (data.window === 'compose') document.body.append(buildCompose(data.threads[0]?.posts[0]));
else startMailbox(data);
