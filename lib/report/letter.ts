import type { Diagnosis, Report } from '../diagnosis.ts';
import type { Message, Translate } from '../i18n.ts';
import { failing } from './failing.ts';
import { harmless, shortened } from './harmless.ts';

/** Longer replies are padding; the copy for IT has them whole. */
const REPLY_LIMIT = 2000;

/** Those whom a note to the other side's administrator can help (R62). */
export const forTheirAdmin = (report: Pick<Report, 'recipients'>): Diagnosis[] =>
  failing(report).filter(({ actor }) => actor === 'recipient-admin');

/** A message to the recipient's administrator, ready to send; empty when they have nothing to do. */
export function toLetter(report: Report, translate: Translate): string {
  const letters = forTheirAdmin(report).map((diagnosis) => letterAbout(diagnosis, report, translate));
  return letters.join('\n\n');
}

function letterAbout(diagnosis: Diagnosis, { notice }: Report, translate: Translate): string {
  const address = harmless(diagnosis.intended ?? diagnosis.address ?? '');
  const say = (key: Message['key'], ...values: string[]) => translate({ key, values });
  const facts: [Message['key'], string | undefined][] = [
    ['report_from', notice.original.from],
    ['report_to', diagnosis.intended ?? diagnosis.address],
    ['panel_fact_time', notice.date],
    ['panel_fact_refused_by', diagnosis.rejectedBy.host ?? diagnosis.remoteMta],
    ['report_sending_ip', notice.original.sendingIp],
    ['report_message_id', notice.original.messageId],
  ];
  const known = facts.flatMap(([key, value]) => (value ? [`${say(key)}: ${harmless(value)}`] : []));
  const reply = shortened(harmless(diagnosis.diagnostic), REPLY_LIMIT);
  return [
    say('letter_subject', address),
    '',
    say('letter_hello'),
    '',
    say('letter_open', address),
    say('letter_ask'),
    '',
    say('letter_facts'),
    ...known,
    ...(reply ? [say('report_reply', reply)] : []),
    '',
    say('letter_thanks'),
  ].join('\n');
}
