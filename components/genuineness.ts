import type { MessageKey } from '../lib/i18n.ts';

/** The signs of a fake, by their ids in `notice.genuinenessReasons`. */
const SIGNS: Readonly<Record<string, MessageKey>> = {
  'no-reply': 'panel_fake_no_reply',
  'held-messages': 'panel_fake_held',
  'action-link': 'panel_fake_link',
  'foreign-link': 'panel_fake_foreign_link',
  'sender-mismatch': 'panel_fake_sender',
  deadline: 'panel_fake_deadline',
};

/** At most three reasons in words, and never none. */
export function reasonsOf(ids: readonly string[]): MessageKey[] {
  const keys = ids.flatMap((id) => (Object.hasOwn(SIGNS, id) && SIGNS[id] ? [SIGNS[id]] : []));
  return keys.length > 0 ? keys.slice(0, 3) : ['panel_fake_no_reply'];
}
