import { build, buildButton } from './build.ts';
import { clip } from './clip.ts';
import { highlight } from './highlight.ts';

/**
 * Draws the page in another state than the ordinary one: `?state=rtl,compact`. Works on what the page script has drawn,
 * as webmails do it themselves (handbook, webmail.md 2.3 and 5.1): before the next frame, hence before we can see it.
 */
const states = new Set(new URLSearchParams(location.search).get('state')?.split(','));

/** Body, and the part of the message around it that is hidden or shown as a whole. */
const BODIES = '.a3s, [role="document"]';
const MESSAGES = '.adn, .card';

/** What a state does to a message that has just been drawn. */
const changes: Record<string, (body: HTMLElement) => void> = {
  hidden(body) {
    const message = body.closest<HTMLElement>(MESSAGES);
    if (!message) return;
    message.style.display = 'none';
    const show = buildButton({ class: 'reveal' }, 'Show message', () => {
      message.style.display = '';
      show.remove();
    });
    message.before(show);
  },
  search: (body) => highlight(body, new URLSearchParams(location.search).get('q') ?? ''),
  clipped: clip,
  junk(body) {
    const frame = body.closest('.ii') ?? body;
    frame.before(
      build('div', { class: 'junk-banner' }, 'Why is this message in spam? It looks like others that were.'),
    );
  },
};

function drawn(node: Node): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const found = [...node.querySelectorAll<HTMLElement>(BODIES)];
  return node.matches(BODIES) ? [node, ...found] : found;
}

if (states.has('rtl')) Object.assign(document.documentElement, { dir: 'rtl', lang: 'ar' });
for (const state of states) document.documentElement.classList.add(`state-${state}`);

const active = Object.entries(changes).filter(([state]) => states.has(state));
const done = new WeakSet<HTMLElement>();
new MutationObserver((records) => {
  for (const body of records.flatMap(({ addedNodes }) => [...addedNodes]).flatMap(drawn)) {
    if (done.has(body) || body.closest('[contenteditable]')) continue;
    done.add(body);
    for (const [, change] of active) change(body);
  }
}).observe(document.documentElement, { childList: true, subtree: true });
