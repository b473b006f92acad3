import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from '../../lib/messages.ts';

/** The worker's end of the one line between pages and worker; the pages' end is ask.ts. */
export const { onMessage } = defineExtensionMessaging<ProtocolMap>();
