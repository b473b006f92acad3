import type { Diagnosis, Report } from '../diagnosis.ts';
import type { Translate } from '../i18n.ts';
import { failing } from './failing.ts';
import { harmless, shortened } from './harmless.ts';
import { headlineOf } from './headline.ts';
import { actorLabel, permanenceOf } from './labels.ts';
import { seePage } from './see-page.ts';

/** A reply of a page or two is evidence; the rest is padding. */
const REPLY_LIMIT = 2000;

/** The report as sentences for a colleague who does not run mail servers. */
export function toPlain(report: Report, translate: Translate): string {
  if (report.notice.genuineness === 'fake') {
    return [
      translate({ key: 'panel_fake_headline' }),
      translate({ key: 'panel_fake_explanation' }),
      translate({ key: 'panel_fake_links' }),
    ].join('\n');
  }
  const recipients = failing(report).map((diagnosis) => sentencesAbout(diagnosis, report, translate));
  return recipients.join('\n\n') || translate({ key: 'panel_unknown_headline' });
}

function sentencesAbout(diagnosis: Diagnosis, { notice }: Report, translate: Translate): string {
  const { explanation, firstPlace, steps, warning, signal, page } = diagnosis.advice;
  const isForged = notice.genuineness === 'backscatter'; // then its outcome is somebody else's
  const isGuess = diagnosis.confidence === 'low' && diagnosis.bucket !== 'unknown' && !isForged;
  const facts = [
    harmless(diagnosis.address ?? ''),
    ...(isForged
      ? []
      : [translate({ key: permanenceOf(diagnosis) }), translate({ key: actorLabel(diagnosis.actor) })]),
  ];
  const reply = shortened(harmless(diagnosis.diagnostic), REPLY_LIMIT);
  return [
    translate(headlineOf(diagnosis)),
    facts.filter(Boolean).join(' · '),
    '',
    translate(explanation),
    ...(isGuess ? [translate({ key: 'panel_low_confidence' })] : []),
    translate({ key: 'report_look_first', values: [translate(firstPlace)] }),
    ...steps.map((step) => translate({ key: 'report_then', values: [translate(step)] })),
    ...(warning ? [translate(warning)] : []),
    ...(signal ? [translate({ key: 'report_names', values: [translate(signal)] })] : []),
    ...(page ? [seePage(page, translate)] : []),
    ...(reply ? ['', translate({ key: 'report_reply', values: [reply] })] : []),
  ].join('\n');
}
