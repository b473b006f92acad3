import type { Report } from '../../lib/diagnosis.ts';
import type { Message } from '../../lib/i18n.ts';
import type { CheckOffer } from '../../lib/messages.ts';
import type { NoticeKind, NoticeSource } from '../../lib/notice/notice.ts';
import { isBounce } from '../../lib/report/is-bounce.ts';
import { ask } from '../shell/ask.ts';
import { offerFor } from '../shell/offer.ts';

/** An answer to show: a diagnosis, or a sentence where there is none. */
export type Outcome =
  | { report: Report; offer: CheckOffer | undefined; id: string; source: NoticeSource }
  | { sentence: Message };

const NO_BOUNCE = {
  delivered: 'popup_delivered',
  'auto-reply': 'popup_auto_reply',
  feedback: 'popup_feedback',
  'not-a-bounce': 'popup_not_a_bounce',
} as const satisfies Partial<Record<NoticeKind, Message['key']>>;

const toShow = async (report: Report, source: NoticeSource): Promise<Outcome> => ({
  report,
  offer: await offerFor(report),
  id: crypto.randomUUID(),
  source,
});

/** Asks the worker what a notice says, or the one that somebody forwarded in a message of his own. */
export async function readNotice(source: NoticeSource): Promise<Outcome> {
  try {
    const report = await ask('diagnose', source);
    if (isBounce(report)) return await toShow(report, source);
    const { kind } = report.notice;
    const inner = kind === 'not-a-bounce' ? await ask('diagnoseForwarded', source) : undefined;
    if (inner && isBounce(inner.report)) return await toShow(inner.report, inner.source);
    if (kind === 'not-a-bounce' && source.form === 'shown') {
      return { sentence: { key: 'popup_view_not_a_bounce' } };
    }
    return { sentence: { key: NO_BOUNCE[kind as keyof typeof NO_BOUNCE] } };
  } catch {
    return { sentence: { key: 'popup_failed' } };
  }
}
