import type { Report } from '../../lib/diagnosis.ts';
import { isLikelyNotice } from '../../lib/notice/gate.ts';
import { GATE_LIMIT, READING_LIMIT, visibleText } from '../../lib/webmail/visible-text.ts';
import type { Webmail, WebmailMessage } from '../../lib/webmail/webmail.ts';
import { ask } from '../shell/ask.ts';
import { offerFor } from '../shell/offer.ts';
import type { Answer } from './panel.tsx';

/** Asks the worker about a message that may be a notice; undefined when there is nothing to show. */
export async function diagnoseMessage(
  message: WebmailMessage,
  webmail: Webmail['id'],
): Promise<Answer | undefined> {
  const { name, address } = message.sender;
  const from = address ? `${name} <${address}>`.trim() : name;
  const { subject, body } = message;
  if (!isLikelyNotice({ from, subject, text: () => visibleText(body, GATE_LIMIT) })) return;

  const surface = await ask('surface', webmail);
  if (!surface) return;
  const text = visibleText(body, READING_LIMIT);
  const answer = await ask('diagnose', { form: 'shown', text, from, subject });
  if (!answer.ok || !isWorthShowing(answer.value)) return;
  return { report: answer.value, offer: await offerFor(answer.value), surface };
}

function isWorthShowing({ notice }: Report): boolean {
  return notice.kind === 'failure' || notice.kind === 'delay' || notice.genuineness !== 'genuine';
}
