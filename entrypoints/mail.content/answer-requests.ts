import { browser } from 'wxt/browser';
import { countParts } from '../../lib/webmail/parts.ts';
import type { OpenView, View } from '../../lib/webmail/view.ts';
import type { Webmail } from '../../lib/webmail/webmail.ts';
import type { Panels } from './panels.ts';
import { openMessage, shownSource } from './shown.ts';

/** What popup and worker may ask of this page: how it looks to us, and the open message whatever the gate said about it. */
export function answerRequests(webmail: Webmail, panels: Panels, signal: AbortSignal): void {
  const open = () => openMessage(webmail, document);
  const look = (message = open()): View => ({
    name: webmail.name,
    site: webmail.id,
    isReadingWindow: webmail.isReadingWindow(location, document),
    isOpen: !!message,
    hasPanel: !!message && panels.has(message.body),
    parts: countParts(webmail, document),
  });
  const answers: Record<string, () => unknown> = {
    look: () => look(),
    'read-open': (message = open()): OpenView => ({
      ...look(message),
      ...(message && { source: shownSource(message) }),
    }),
    structure: () => document.body.outerHTML, // censored before anybody sees it: entrypoints/popup/diagnostics.ts
  };

  const answer = ({ type }: { type: string }, _sender: unknown, respond: (given: unknown) => void) =>
    respond(answers[type]?.());
  browser.runtime.onMessage.addListener(answer);
  // After an update in Chromium there is no `runtime` any more, and nobody who could ask.
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(answer), { once: true });
}
