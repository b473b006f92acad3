import type { Message } from '../../i18n.ts';
import type { Answered } from '../answer.ts';
import { rowsFor } from '../checks/define.ts';
import { unchecked } from '../checks/unchecked.ts';
import { findRuling } from '../dmarc/policy.ts';
import { appliedPolicy } from '../dmarc/record.ts';
import { findFailure, type Walk } from '../dmarc/walk.ts';
import type { Finding, Verdict } from '../finding.ts';
import { markIn } from '../mark.ts';
import type { TaggedRecord } from '../tagged/read.ts';
import { findTag } from '../tags.ts';

/** A picture in the SVG Tiny PS form, over TLS. */
const LOGO = /^https:\/\/[^\s/?#]{3,253}\/\S{1,900}$/i;
const CERTIFICATE = LOGO;
const PREFERENCE = /^(?:brand|personal)$/i;

/** What the record asks for; a record may also say "no logo, please". */
export function describeRecord(
  subject: string,
  answer: Answered<'TXT'>,
  { text, list }: TaggedRecord,
): { findings: Finding[]; wantsLogo: boolean } {
  const row = rowsFor('bimi', subject, answer);
  const [logo, certificate, preference] = ['l', 'a', 'avp'].map((name) => findTag(list, name));
  const findings: Finding[] = [];
  const add = (verdict: Verdict, id: string, summary: Message, explanation: Message, tag = logo) =>
    findings.push(
      row({ verdict, id, summary, explanation, records: [text], ...(tag && { mark: markIn(text, tag) }) }),
    );
  if (logo?.value === '' && !certificate?.value) {
    add(
      'info',
      'bimi-declined',
      { key: 'dns_bimi_declined', values: [subject] },
      { key: 'dns_bimi_declined_why' },
    );
    return { findings, wantsLogo: false };
  }
  if (!logo?.value) {
    add('fail', 'bimi-syntax', { key: 'dns_bimi_no_logo', values: [subject] }, { key: 'dns_bimi_logo_why' });
    return { findings, wantsLogo: false };
  }
  if (LOGO.test(logo.value)) {
    const summary: Message = { key: 'dns_bimi_found', values: [subject] };
    findings.push(row({ verdict: 'info', id: 'bimi-found', summary, records: [text] }));
  } else {
    add(
      'warn',
      'bimi-bad-uri',
      { key: 'dns_bimi_bad_logo', values: [subject] },
      { key: 'dns_bimi_logo_why' },
    );
  }
  if (!certificate?.value) {
    const summary: Message = { key: 'dns_bimi_no_certificate', values: [subject] };
    add('warn', 'bimi-no-certificate', summary, { key: 'dns_bimi_certificate_why' }, certificate);
  } else if (!CERTIFICATE.test(certificate.value)) {
    const summary: Message = { key: 'dns_bimi_bad_certificate', values: [subject] };
    add('warn', 'bimi-bad-uri', summary, { key: 'dns_bimi_certificate_why' }, certificate);
  }
  if (preference && !PREFERENCE.test(preference.value)) {
    const summary: Message = { key: 'dns_bimi_bad_preference', values: [subject, preference.value] };
    add('warn', 'bimi-syntax', summary, { key: 'dns_bimi_bad_preference_why' }, preference);
  }
  return { findings, wantsLogo: true };
}

/** Inboxes show a logo only where DMARC keeps others from using the name: quarantine or reject, subdomains included. */
export function describeEnforcement(subject: string, walked: Walk): Finding[] {
  const failed = findFailure(walked);
  const ruling = findRuling(walked);
  if (failed && (ruling === undefined || ruling.isInherited)) return [unchecked('bimi', subject, failed)];
  const [first] = walked.steps;
  const answer = ruling?.step.answer ?? first?.answer;
  if (answer === undefined || answer.status === 'failed') return [];
  const policy = ruling?.record.policy;
  const asked = policy ? [policy.p, policy.sp ?? policy.p] : [];
  const isEnforced =
    ruling !== undefined &&
    policy !== undefined &&
    asked.every((one) => appliedPolicy(one, ruling.record) !== 'none');
  if (isEnforced) return [];
  return [
    rowsFor(
      'bimi',
      subject,
      answer,
    )({
      verdict: 'warn',
      id: 'bimi-unenforced',
      summary: { key: 'dns_bimi_unenforced', values: [subject] },
      explanation: { key: 'dns_bimi_unenforced_why', values: [ruling?.owner ?? subject] },
      records: ruling ? [ruling.record.text] : [],
    }),
  ];
}
