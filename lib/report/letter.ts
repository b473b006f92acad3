import type { Actor, Diagnosis, Report } from '../diagnosis.ts';
import type { MessageKey, Translate } from '../i18n.ts';
import { domainOf } from '../notice/addresses.ts';
import type { TargetAnswer } from './answer.ts';
import { failing } from './failing.ts';
import { harmless, shortened } from './harmless.ts';
import { headlineOf } from './headline.ts';
import { writtenTo } from './written-to.ts';

/** A message that is ready to be sent. */
export interface Letter {
  to?: string;
  subject: string;
  body: string;
}

/** Longer replies are padding; the copy for IT has them whole. */
const REPLY_LIMIT = 2000;
/** Room for one address of any length, or a few. */
const LONGEST_SUBJECT = 320;
/** What is wrong by DNS, not all that is known. */
const MOST_FINDINGS = 5;

const whoAct = (report: Pick<Report, 'recipients'>, actor: Actor): Diagnosis[] =>
  failing(report).filter((diagnosis) => diagnosis.actor === actor);

const addressOf = (diagnosis: Diagnosis): string => harmless(writtenTo(diagnosis) ?? '');

/** Enough to see that they are alike. */
const MOST_REPLIES = 5;

/** Those to whom one letter goes: an administrator is written to once, whoever of theirs is concerned. */
type Concerned = readonly [Diagnosis, ...Diagnosis[]];

const addressesOf = (concerned: Concerned): string =>
  shortened(concerned.map(addressOf).filter(Boolean).join(', '), REPLY_LIMIT);

/** What any administrator needs to find the message in a log. */
function factsOf(concerned: Concerned, { notice }: Report, translate: Translate): string[] {
  const [diagnosis] = concerned;
  const facts: [MessageKey, string | undefined][] = [
    ['report_from', notice.original.from],
    ['report_to', addressesOf(concerned)],
    ['panel_fact_time', notice.date],
    ['panel_fact_refused_by', diagnosis.rejectedBy.host ?? diagnosis.remoteMta],
    ['report_sending_ip', notice.original.sendingIp],
    ['report_message_id', notice.original.messageId],
  ];
  const replies = [
    ...new Set(concerned.map(({ diagnostic }) => shortened(harmless(diagnostic), REPLY_LIMIT))),
  ];
  return [
    translate({ key: 'letter_facts' }),
    ...facts.flatMap(([key, value]) => (value ? [`${translate({ key })}: ${harmless(value)}`] : [])),
    ...replies
      .filter(Boolean)
      .slice(0, MOST_REPLIES)
      .map((reply) => translate({ key: 'report_reply', values: [reply] })),
  ];
}

function letter(to: string, subject: string, paragraphs: readonly string[][]): Letter {
  const body = paragraphs.flatMap((lines) => [...lines, '']);
  return { ...(to && { to }), subject, body: body.join('\n').trimEnd() };
}

/** One message for each administrator on the other side who has to do something (R62); RFC 5321 section 4.5.1 has them read postmaster@. */
export function theirLetters(report: Report, translate: Translate): Letter[] {
  const byDomain = new Map<string, [Diagnosis, ...Diagnosis[]]>();
  for (const diagnosis of whoAct(report, 'recipient-admin')) {
    const domain = domainOf(addressOf(diagnosis)) ?? '';
    const known = byDomain.get(domain);
    if (known) known.push(diagnosis);
    else byDomain.set(domain, [diagnosis]);
  }
  return [...byDomain].map(([domain, concerned]) => {
    const values = [addressesOf(concerned)];
    return letter(
      domain && `postmaster@${domain}`,
      translate({ key: 'letter_subject', values: [shortened(addressesOf(concerned), LONGEST_SUBJECT)] }),
      [
        [translate({ key: 'letter_hello' })],
        [translate({ key: 'letter_open', values }), translate({ key: 'letter_ask' })],
        factsOf(concerned, report, translate),
        [translate({ key: 'letter_thanks' })],
      ],
    );
  });
}

/** A message to one's own administrator about the first recipient for whom they have to do something. */
export function ownLetters(report: Report, translate: Translate, answers: readonly TargetAnswer[]): Letter[] {
  const [diagnosis] = whoAct(report, 'your-admin');
  if (!diagnosis) return [];
  const address = addressOf(diagnosis);
  const { explanation, itDetail } = diagnosis.advice;
  const wrong = answers
    .flatMap(({ findings }) => findings)
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
    .slice(0, MOST_FINDINGS)
    .map(({ summary }) => `- ${translate(summary)}`);
  return [
    letter('', translate({ key: 'own_letter_subject', values: [address] }), [
      [translate({ key: 'letter_hello' })],
      [translate({ key: 'own_letter_open', values: [address] })],
      [`${translate(headlineOf(diagnosis))}. ${translate(explanation)}`, translate(itDetail)],
      ...(wrong.length > 0 ? [[`${translate({ key: 'report_dns' })}:`, ...wrong]] : []),
      factsOf([diagnosis], report, translate),
      [translate({ key: 'letter_thanks' })],
    ]),
  ];
}

/** Letters one below the other, as text. */
export const letterText = (letters: readonly Letter[], translate: Translate): string =>
  letters
    .map(({ to, subject, body }) =>
      [
        ...(to ? [`${translate({ key: 'report_to' })}: ${to}`] : []),
        `${translate({ key: 'report_subject' })}: ${subject}`,
        '',
        body,
      ].join('\n'),
    )
    .join('\n\n\n');
