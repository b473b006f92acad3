import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from '../../lib/messages.ts';

/** The one line between pages and worker. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
