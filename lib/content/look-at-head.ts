import type { MessageKey } from '../i18n.ts';
import { defineFinding, type Found, type Look, type ReviewedMessage } from './define.ts';

/** RFC 5322 section 3.6: exactly one of each; and whoever sends without a Message-ID looks like a script. */
const ONCE = ['From', 'Date', 'Message-ID'] as const;
const AT_MOST_ONCE = ['Subject', 'To', 'Cc', 'Reply-To', 'Sender'] as const;

/** Only those who send to many write these. */
const BULK = ['list-id', 'feedback-id', 'x-campaign', 'x-campaignid', 'x-mailgun-tag', 'x-csa-complaints'];

/** Subjects shorter than this may well be capitals only: "RSVP", "FYI". */
const SHORTEST_LOUD = 12;

function fields({ headers }: ReviewedMessage): Found[] {
  const count = (name: string) => headers(name.toLowerCase()).length;
  const missing = ONCE.filter((name) => count(name) === 0);
  const doubled = [...ONCE, ...AT_MOST_ONCE].filter((name) => count(name) > 1);
  const told = (id: string, key: MessageKey, names: readonly string[]): Found =>
    names.length > 0 && defineFinding(id, 'medium', { key, values: [names.join(', ')] }, names);
  return [
    told('head-missing', 'content_head_missing', missing),
    told('head-doubled', 'content_head_doubled', doubled),
  ];
}

const isBulk = ({ headers }: ReviewedMessage): boolean =>
  /^\s{0,5}(?:bulk|list)/i.test(headers('precedence')[0] ?? '') ||
  BULK.some((name) => headers(name).length > 0);

function leaving(message: ReviewedMessage): Found {
  if (!isBulk(message)) return undefined;
  if (message.headers('list-unsubscribe').length === 0) {
    return defineFinding('unsubscribe-missing', 'medium', { key: 'content_unsubscribe_missing' });
  }
  if (message.headers('list-unsubscribe-post').length > 0) return undefined;
  return defineFinding('unsubscribe-slow', 'low', { key: 'content_unsubscribe_slow' });
}

const letters = /[^\p{L}]{1,1000}/gu;

/** Nearly all of it capitals, in a script that has them, or a row of exclamation marks. */
function isLoud(subject: string): boolean {
  const all = subject.slice(0, 500).replace(letters, '');
  const capitals = [...all].filter((letter) => letter !== letter.toLowerCase()).length;
  const isShouted = all.length >= SHORTEST_LOUD && capitals > all.length * 0.8;
  return isShouted || /[!！]{3}/.test(subject);
}

function subject({ email, headers }: ReviewedMessage): Found[] {
  const text = email.subject ?? '';
  const isAnswer = headers('in-reply-to').length > 0 || headers('references').length > 0;
  const looksLikeOne = /^\s{0,5}(?:re|aw|sv|antw|rif)\s{0,2}:/i.test(text);
  return [
    looksLikeOne &&
      !isAnswer &&
      defineFinding('subject-answer', 'medium', { key: 'content_subject_answer' }, [text]),
    isLoud(text) && defineFinding('subject-loud', 'low', { key: 'content_subject_loud' }, [text]),
  ];
}

/** The header: what has to be there once, the way out, and the subject. */
export const lookAtHead: Look = (message) => [...fields(message), leaving(message), ...subject(message)];
