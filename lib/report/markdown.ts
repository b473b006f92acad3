import type { Diagnosis, Report } from '../diagnosis.ts';
import type { MessageKey, Translate } from '../i18n.ts';
import { nameOfProvider, type ProviderId } from '../providers/index.ts';
import type { TargetAnswer } from './answer.ts';
import { dnsBlock } from './dns-markdown.ts';
import { failing } from './failing.ts';
import { headlineOf } from './headline.ts';
import {
  actorLabel,
  bucketLabel,
  confidenceLabel,
  otherBuckets,
  partyLabel,
  permanenceOf,
} from './labels.ts';
import { code, fence, text } from './markdown-parts.ts';
import { seePage } from './see-page.ts';

/** The whole evidence for the person who runs the mail (R7), as Markdown for a ticket. */
export function toMarkdown(
  report: Report,
  translate: Translate,
  answers: readonly TargetAnswer[] = [],
): string {
  const recipients = failing(report);
  const blocks = recipients.map((diagnosis) => recipientBlock(diagnosis, translate));
  if (recipients.length === 0) {
    const isFake = report.notice.genuineness === 'fake';
    blocks.push(`## ${translate({ key: isFake ? 'panel_fake_headline' : 'panel_unknown_headline' })}`);
  }
  const bounces = recipients.map(({ reason, signal, checks }) => ({
    reason,
    signal,
    checks,
    date: report.notice.date,
  }));
  return [...blocks, noticeBlock(report, translate), dnsBlock(answers, bounces, translate)]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

type Row = [label: MessageKey, value: string | undefined];

function list(rows: Row[], translate: Translate): string {
  return rows
    .filter(([, value]) => value)
    .map(([key, value]) => `- **${translate({ key })}:** ${value}`)
    .join('\n');
}

function recipientBlock(diagnosis: Diagnosis, translate: Translate): string {
  const { advice, rejectedBy, evidence } = diagnosis;
  const cause = [
    translate({ key: bucketLabel(diagnosis.bucket) }),
    code(diagnosis.reason),
    translate({ key: confidenceLabel(diagnosis.confidence) }),
  ];
  const refusedBy = [
    code(rejectedBy.host ?? diagnosis.remoteMta),
    text(rejectedBy.provider && nameOfProvider(rejectedBy.provider as ProviderId)),
    rejectedBy.party === 'unknown' ? '' : translate({ key: partyLabel(rejectedBy.party) }),
  ];
  const rows: Row[] = [
    ['report_recipient', code(diagnosis.address)],
    ['report_intended', code(diagnosis.intended)],
    ['report_cause', cause.filter(Boolean).join(' · ')],
    [
      'panel_also',
      otherBuckets(diagnosis)
        .map((bucket) => translate({ key: bucketLabel(bucket) }))
        .join(', '),
    ],
    ['report_permanence', translate({ key: permanenceOf(diagnosis) })],
    ['report_actor', translate({ key: actorLabel(diagnosis.actor) })],
    ['panel_fact_reply_code', code(diagnosis.replyCode)],
    ['panel_fact_enhanced_code', code(diagnosis.enhancedCode)],
    ['panel_fact_refused_by', refusedBy.filter(Boolean).join(' · ')],
    ['panel_fact_command', code(diagnosis.command)],
    ['report_retry_until', text(diagnosis.retryUntil)],
    ['report_evidence', code(evidence?.quote)],
    ['report_signal', advice.signal && text(translate(advice.signal))],
    ['report_first_place', translate(advice.firstPlace)],
    ['report_it_detail', translate(advice.itDetail)],
    ['report_page', advice.page && seePage(advice.page, translate)],
  ];
  const reply = diagnosis.diagnostic ? fence(diagnosis.diagnostic) : translate({ key: 'panel_no_reply' });
  return [
    `## ${translate(headlineOf(diagnosis))}`,
    list(rows, translate),
    `${translate({ key: 'panel_full_reply' })}:`,
    reply,
  ].join('\n\n');
}

function noticeBlock({ notice }: Report, translate: Translate): string {
  const { original } = notice;
  const signatures = original.dkim.map(({ domain, selector }) => `${selector}._domainkey.${domain}`);
  const rows: Row[] = [
    ['panel_fact_time', text(notice.date)],
    ['panel_fact_reported_by', code(notice.reportingMta)],
    ['report_from', code(original.from)],
    ['report_to', code(original.to)],
    ['report_subject', code(original.subject)],
    ['report_return_path', code(original.returnPath)],
    ['report_sending_ip', code(original.sendingIp)],
    ['report_dkim', signatures.map(code).join(', ')],
    ['report_message_id', code(original.messageId)],
  ];
  const lines = list(rows, translate);
  return lines && `### ${translate({ key: 'report_notice' })}\n\n${lines}`;
}
