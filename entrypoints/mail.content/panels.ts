import { keepBefore } from '../../lib/webmail/place.ts';
import type { Webmail, WebmailMessage } from '../../lib/webmail/webmail.ts';
import type { Answer } from './diagnose-message.ts';
import { createPanel } from './panel.tsx';

interface Shown {
  body: HTMLElement;
  host: HTMLElement;
  /** The answer as text: the same answer for the same message is the same panel. */
  answer: string;
  placed: AbortController;
}

/** So many panels whose message the page has thrown away are kept: it may be drawn anew. */
const KEPT = 8;

/** The panels in this page: one for each message on the screen. */
export class Panels {
  readonly hosts = new WeakSet<EventTarget>();
  #byBody = new WeakMap<HTMLElement, Shown>();
  #byMessage = new Map<string, Shown>();
  #webmail: Webmail;
  #signal: AbortSignal;

  constructor(webmail: Webmail, signal: AbortSignal) {
    this.#webmail = webmail;
    this.#signal = signal;
  }

  /** Puts the panel of a message in its place, with whatever was opened in it when only the page was redrawn. */
  show(message: WebmailMessage, given: Answer): void {
    const { body, anchor, id } = message;
    const answer = JSON.stringify([id, given.report]);
    const known = this.#byBody.get(body);
    if (known?.answer === answer) return;
    this.clear(body);

    const former = this.#byMessage.get(id);
    const isOrphan = former?.answer === answer && (!former.body.isConnected || former.body.contains(body));
    if (isOrphan) former.placed.abort();
    const host = isOrphan ? former.host : createPanel(given, message, this.#webmail, this.#signal);
    const placed = new AbortController();
    this.hosts.add(host);
    keepBefore(host, anchor, AbortSignal.any([placed.signal, this.#signal]));

    const shown = { body, host, answer, placed };
    this.#byBody.set(body, shown);
    this.#byMessage.set(id, shown);
    this.#forget();
  }

  /** Takes the panel away from a body that now holds another message. */
  clear(body: HTMLElement): void {
    const known = this.#byBody.get(body);
    if (!known) return;
    known.placed.abort();
    this.#byBody.delete(body);
  }

  /** Somebody may read hundreds of bounces in one visit. */
  #forget(): void {
    const gone = [...this.#byMessage].filter(([, { host }]) => !host.isConnected);
    for (const [id, { placed }] of gone.slice(0, -KEPT)) {
      placed.abort();
      this.#byMessage.delete(id);
    }
  }
}
