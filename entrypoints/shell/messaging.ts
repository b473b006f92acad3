import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { mayCross } from '../../lib/border/may-cross.ts';
import type { ProtocolMap } from '../../lib/messages.ts';

const { onMessage: listen } = defineExtensionMessaging<ProtocolMap>();

/** The manifest says in which pages our script is: `https://mail.google.com/*`. */
const home = () => ({
  id: browser.runtime.id,
  pages: browser.runtime.getURL('/'),
  webmails: (browser.runtime.getManifest().content_scripts ?? [])
    .flatMap(({ matches = [] }) => matches)
    .map((match) => match.replace(/\*$/, '')),
});

/**
 * The worker's end of the one line between pages and worker; the pages' end is ask.ts. What may not cross is answered
 * with an error, as a line that breaks is.
 */
export const onMessage: typeof listen = (type, handle) =>
  listen(type, (message) => {
    if (!mayCross(type, message.data, message.sender, home())) throw new Error(`Not answered: ${type}`);
    return handle(message);
  });
