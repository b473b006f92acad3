import type { SiteId } from '../settings.ts';

/** What finds one part of a page. How to mend one: REPAIR.md. */
export interface Selector {
  /** What finds it for sure. */
  css: string;
  /** The month somebody last saw `css` work in the live service. */
  seen: `20${number}-${number}`;
  /** What finds it less surely, in a page where `css` finds nothing. */
  fallback?: string;
}

/** One message that is open on the screen. */
export interface WebmailMessage {
  /** Same for the same message, however often the page renders it. */
  id: string;
  sender: { name: string; address?: string };
  subject: string;
  /** What the message says; never written to. */
  body: HTMLElement;
  /** The panel goes right before this element, never inside it. */
  anchor: HTMLElement;
}

/** What has to be known about one webmail. */
export interface Webmail {
  id: SiteId;
  /** What people call it. */
  name: string;
  hosts: readonly string[];
  selectors: Readonly<Record<string, Selector>> & { body: Selector };
  /** Is this a window where mail is read, and not print, source, attachment or compose? */
  isReadingWindow(location: Pick<Location, 'pathname' | 'search'>, page: Document): boolean;
  /** Where the source of a message may be had from the webmail itself, best first. */
  originalsOf?(
    message: WebmailMessage,
    location: Pick<Location, 'pathname'>,
    page: Document,
    now: number,
  ): string[];
  /** The message around a body; undefined for drafts, quotes and whatever is not, or not yet, recognised. */
  read(body: HTMLElement): WebmailMessage | undefined;
}

/** Types a webmail. */
export const defineWebmail = (webmail: Webmail): Webmail => webmail;
