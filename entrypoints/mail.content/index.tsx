import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGES, webmailAt } from '../../lib/webmail/index.ts';
import { onAppear, onReuse } from '../../lib/webmail/observe.ts';
import { eitherOf, findAll } from '../../lib/webmail/parts.ts';
import { keepKeys } from '../../lib/webmail/shield.ts';
import type { Webmail } from '../../lib/webmail/webmail.ts';
import { answerRequests } from './answer-requests.ts';
import { diagnoseMessage } from './diagnose-message.ts';
import { Panels } from './panels.ts';

/** The id of a message may be set a moment after its body is there. */
const RETRY = 400;

export default defineContentScript({
  matches: PAGES,
  runAt: 'document_start', // before the page's own key listeners
  allFrames: false,
  cssInjectionMode: 'ui',
  main(context) {
    const webmail = webmailAt(location);
    if (webmail) watch(webmail, context);
  },
});

function watch(webmail: Webmail, context: ContentScriptContext): void {
  const { signal } = context;
  // A former script of ours, before an update, may have ended without a chance to clean up (Firefox).
  for (const stale of document.querySelectorAll('bounce-lens-panel')) stale.remove();
  const panels = new Panels(webmail, signal);
  keepKeys(window, panels.hosts, signal);

  /** The latest visit of a body counts. */
  const visits = new WeakMap<HTMLElement, symbol>();

  async function visit(body: HTMLElement): Promise<void> {
    const current = Symbol();
    visits.set(body, current);
    if (!webmail.isReadingWindow(location, document)) return;
    const message = webmail.read(body) ?? (await later(() => webmail.read(body)));
    if (!message) return;
    const answer = await diagnoseMessage(message, webmail, signal);
    if (signal.aborted || !body.isConnected || visits.get(body) !== current) return;
    if (!answer) return panels.clear(body);
    panels.show(message, answer);
  }

  const later = <T,>(read: () => T) =>
    new Promise<T>((resolve) => context.setTimeout(() => resolve(read()), RETRY));

  /** A fault of ours, a page that we do not understand, an extension that was updated: silence. */
  const visitQuietly = (body: HTMLElement) => void visit(body).catch(() => context.isInvalid);

  const watchReuse = onReuse(visitQuietly, signal);
  const found = (body: HTMLElement) => {
    visitQuietly(body);
    watchReuse(body);
  };
  // What is open is looked at again: only an original that could not be had without a connection is asked for.
  const lookAgain = () => {
    for (const body of findAll(document, webmail.selectors.body))
      if (body.checkVisibility()) visitQuietly(body);
  };
  addEventListener('online', lookAgain, { signal });
  onAppear(eitherOf(webmail.selectors.body), found, signal, document, browser.runtime.id);
  answerRequests(webmail, panels, signal);
}
