import type { MessageKey } from '../lib/i18n.ts';

/** The signs of a fake, by their ids in `notice.genuinenessReasons`. */
const SIGNS: Readonly<Record<string, MessageKey>> = {
  'messages-held': 'panel_fake_held',
  'release-link': 'panel_fake_link',
  'verify-account': 'panel_fake_verify',
  'storage-threat': 'panel_fake_storage',
  deadline: 'panel_fake_deadline',
};

/** At most three reasons in words, and never none. */
export function reasonsOf(ids: readonly string[]): MessageKey[] {
  const keys = ids.flatMap((id) => (Object.hasOwn(SIGNS, id) && SIGNS[id] ? [SIGNS[id]] : []));
  return keys.length > 0 ? keys.slice(0, 3) : ['panel_fake_no_reply'];
}
