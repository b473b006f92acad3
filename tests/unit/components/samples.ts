import type { Diagnosis, Report } from '../../../lib/diagnosis.ts';
import type { Message } from '../../../lib/i18n.ts';
import { withFace } from '../../../lib/report/face.ts';

const REPLY = "552 5.2.2 The recipient's inbox is out of storage space and inactive.";
const QUOTE = 'inbox is out of storage space';

/** A sentence of the lead's catalogue, without depending on its wording. */
export const say = (text: string): Message => ({ key: 'report_reply', values: [text] });

/** One recipient whose mailbox is full, with whatever a test wants different. */
export function recipient(different: Partial<Diagnosis> = {}): Diagnosis {
  return {
    address: 'accounts@acme.example',
    action: 'failed',
    replyCode: '552',
    enhancedCode: '5.2.2',
    diagnostic: REPLY,
    remoteMta: 'mx.acme.example',
    rejectedBy: { party: 'recipient-organisation', host: 'mx.acme.example', provider: 'Google' },
    bucket: 'address',
    reason: 'mailbox-full',
    permanence: 'unknown',
    actor: 'recipient',
    confidence: 'high',
    evidence: {
      kind: 'phrase',
      quote: QUOTE,
      start: REPLY.indexOf(QUOTE),
      end: REPLY.indexOf(QUOTE) + QUOTE.length,
    },
    also: [],
    checks: [],
    advice: {
      headline: say('Their mailbox is full'),
      explanation: say('No room is left'),
      firstPlace: say('Reach them another way'),
      steps: [say('Ask a colleague')],
      itDetail: say('The mailbox is over its quota'),
    },
    ...different,
  };
}

/** A notice about these recipients. */
export function report(recipients: Diagnosis[], notice: Partial<Report['notice']> = {}): Report {
  return withFace({
    notice: {
      kind: 'failure',
      genuineness: 'genuine',
      genuinenessReasons: [],
      date: '2026-11-23T10:12:00Z',
      reportingMta: 'mail.sender.example',
      original: { dkim: [] },
      ...notice,
    },
    readFrom: 'shown',
    recipients,
  });
}
