import type { Report } from '../../lib/diagnosis.ts';
import { isLikelyNotice } from '../../lib/notice/gate.ts';
import { GATE_LIMIT, READING_LIMIT, visibleText } from '../../lib/webmail/visible-text.ts';
import type { WebmailMessage } from '../../lib/webmail/webmail.ts';
import { ask } from '../shell/ask.ts';

/** Asks the worker about a message that may be a notice; undefined when there is nothing to show. */
export async function diagnoseMessage(message: WebmailMessage): Promise<Report | undefined> {
  const { name, address } = message.sender;
  const from = address ? `${name} <${address}>`.trim() : name;
  const { subject, body } = message;
  if (!isLikelyNotice({ from, subject, text: () => visibleText(body, GATE_LIMIT) })) return;

  const text = visibleText(body, READING_LIMIT);
  const answer = await ask('diagnose', { form: 'shown', text, from, subject });
  return answer.ok && isWorthShowing(answer.value) ? answer.value : undefined;
}

function isWorthShowing({ notice }: Report): boolean {
  return notice.kind === 'failure' || notice.kind === 'delay' || notice.genuineness !== 'genuine';
}
