import type { Report } from '../../lib/diagnosis.ts';
import type { Message } from '../../lib/i18n.ts';
import type { CheckOffer } from '../../lib/messages.ts';
import type { NoticeKind, NoticeSource } from '../../lib/notice/notice.ts';
import { ask } from '../shell/ask.ts';
import { offerFor } from '../shell/offer.ts';

/** An answer to show: a diagnosis, or a sentence where there is none. */
export type Outcome = { report: Report; offer: CheckOffer | undefined; id: string } | { sentence: Message };

/** What the servers of the large providers accept, and a reader of ours takes in a second. */
const LARGEST_FILE = 25 * 1024 * 1024;

const NO_BOUNCE = {
  delivered: 'popup_delivered',
  'auto-reply': 'popup_auto_reply',
  feedback: 'popup_feedback',
  'not-a-bounce': 'popup_not_a_bounce',
} as const satisfies Partial<Record<NoticeKind, Message['key']>>;

/** Asks the worker what a notice says. */
export async function readNotice(source: NoticeSource): Promise<Outcome> {
  try {
    const answer = await ask('diagnose', source);
    if (!answer.ok) return { sentence: answer.error };
    const report = answer.value;
    const { kind, genuineness } = report.notice;
    const isBounce = kind === 'failure' || kind === 'delay' || genuineness !== 'genuine';
    if (isBounce) return { report, offer: await offerFor(report), id: crypto.randomUUID() };
    return { sentence: { key: NO_BOUNCE[kind] } };
  } catch {
    return { sentence: { key: 'popup_failed' } };
  }
}

/** Reads a saved message. */
export async function readFile(file: File): Promise<Outcome> {
  if (file.size > LARGEST_FILE) return { sentence: { key: 'popup_file_too_big' } };
  try {
    return await readNotice({ form: 'mime', raw: decode(await file.arrayBuffer()) });
  } catch {
    return { sentence: { key: 'popup_file_unreadable' } };
  }
}

/** Messages between pages and worker are JSON, so characters travel; a mail that is not UTF-8 is Western as a rule. */
function decode(octets: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}
