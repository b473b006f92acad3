import type { Message, MessageKey } from '../i18n.ts';

/** The signs of a fake, by their ids in `notice.genuinenessReasons`: what people can see for themselves comes first. */
const SIGNS = {
  'masked-link': 'panel_fake_masked_link',
  'attached-page': 'panel_fake_attached_page',
  'scan-code': 'panel_fake_scan_code',
  'keep-password': 'panel_fake_verify',
  'password-threat': 'panel_fake_verify',
  'verify-account': 'panel_fake_verify',
  'messages-held': 'panel_fake_held',
  'about-reader': 'panel_fake_held',
  'release-link': 'panel_fake_link',
  'storage-threat': 'panel_fake_storage',
  deadline: 'panel_fake_deadline',
  'disguised-sender': 'panel_fake_sender',
  'claims-home': 'panel_fake_sender',
  'failed-authentication': 'panel_fake_failed_check',
  'foreign-server': 'panel_fake_failed_check',
  'foreign-link': 'panel_fake_foreign_link',
  'personal-link': 'panel_fake_foreign_link',
  'disguised-letters': 'panel_fake_letters',
  'only-a-picture': 'panel_fake_picture',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** More are no more convincing. */
const MOST_REASONS = 3;

/** What is only true of it beside one of these: a count of messages, something to press. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'messages-held': ['message-count'],
  'release-link': ['lone-button', 'foreign-link', 'personal-link', 'masked-link'],
};

/** Why a notice is a fake, in a few sentences and never none. */
export function fakeReasons(ids: readonly string[]): Message[] {
  const isTrue = (id: string) =>
    ids.includes(id) && (BESIDE[id]?.some((other) => ids.includes(other)) ?? true);
  const keys = Object.entries(SIGNS).flatMap(([id, key]) => (isTrue(id) ? [key] : []));
  const [first = 'panel_fake_no_reply', ...others] = new Set<MessageKey>(keys);
  return [first, ...others].slice(0, MOST_REASONS).map((key) => ({ key }));
}
