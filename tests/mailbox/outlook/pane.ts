import { build, buildButton } from '../page/build.ts';
import type { PageThread } from '../page/data.ts';
import { buildCompose } from './compose.ts';
import { buildMessage } from './message.ts';

/** Draws the conversation anew, as the real pane does at every step: nothing of the old one is kept. */
export function showConversation(pane: HTMLElement, thread?: PageThread): void {
  if (!thread) {
    pane.replaceChildren(build('div', { class: 'empty' }, 'Select an item to read'));
    return;
  }
  const isSingle = thread.posts.length === 1;
  const heading = build(
    'div',
    { id: `CONV_${thread.number}_SUBJECT`, class: 'full', role: 'heading', 'aria-level': '2' },
    build('span', { title: thread.subject }, thread.subject),
    buildButton({ class: 'summarize' }, 'Summarize', () => {}),
  );
  const section = build(
    'div',
    {
      id: 'ConversationReadingPaneContainer',
      'data-app-section': isSingle ? 'ItemContainer' : 'ConversationContainer',
    },
    heading,
    ...thread.posts.map(buildMessage),
  );
  const forward = buildButton({ class: 'forward' }, 'Forward', () => {
    forward.replaceWith(buildCompose(thread.posts.at(-1)));
  });
  section.append(forward);
  pane.replaceChildren(section);
}
