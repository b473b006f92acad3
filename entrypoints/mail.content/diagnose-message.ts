import type { Report } from '../../lib/diagnosis.ts';
import type { CheckOffer, Surface } from '../../lib/messages.ts';
import { isLikelyNotice } from '../../lib/notice/gate.ts';
import { isBounce } from '../../lib/report/is-bounce.ts';
import { fingerprint } from '../../lib/webmail/fingerprint.ts';
import { GATE_LIMIT, visibleText } from '../../lib/webmail/visible-text.ts';
import type { Webmail, WebmailMessage } from '../../lib/webmail/webmail.ts';
import { ask, askQuietly } from '../shell/ask.ts';
import { offerFor } from '../shell/offer.ts';
import { originalOf } from './original.ts';
import { senderOf, shownSource } from './shown.ts';

/** What is known about one message: its diagnosis, what a DNS check would do, and how to show it. */
export interface Answer {
  report: Report;
  offer: CheckOffer | undefined;
  surface: Surface;
  /** Its fingerprint. */
  notice: string;
  isFolded: boolean;
}

/** Asks the worker about a message that may be a notice; undefined when there is nothing to show. */
export async function diagnoseMessage(
  message: WebmailMessage,
  webmail: Webmail,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const from = senderOf(message);
  const { subject, body } = message;
  if (!isLikelyNotice({ from, subject, text: () => visibleText(body, GATE_LIMIT) })) return;

  const surface = await ask('surface', webmail.id);
  if (!surface) return;
  const shown = shownSource(message);
  const original = surface.readsOriginal && (await originalOf(message, webmail, signal));
  const report = original && isBounce(original) ? original : await ask('diagnose', shown);
  if (!isBounce(report)) return;
  const notice = fingerprint(JSON.stringify(shown));
  const [offer, isFolded] = await Promise.all([offerFor(report), askQuietly('isFolded', notice)]);
  return { report, offer, surface, notice, isFolded: !!isFolded };
}
