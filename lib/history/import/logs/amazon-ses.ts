import { defineLog } from '../define-log.ts';

/** Notifications and events as JSON, as SNS, EventBridge, Firehose or S3 keep them. */
export const amazonSes = defineLog({
  id: 'amazon-ses',
  name: 'Amazon SES',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html',
  service: 'amazon-ses',
  knownBy: [
    ['notificationType', 'mail messageId'],
    ['eventType', 'mail messageId'],
    ['notificationType', 'mail source'],
    ['eventType', 'mail source'],
  ],
  columns: {
    recipient: [
      'bounce bouncedRecipients emailAddress',
      'deliveryDelay delayedRecipients emailAddress',
      'delivery recipients',
      'mail destination',
    ],
    time: ['bounce timestamp', 'deliveryDelay timestamp', 'delivery timestamp', 'mail timestamp'],
    event: ['eventType', 'notificationType'],
    reply: [
      'bounce bouncedRecipients diagnosticCode',
      'deliveryDelay delayedRecipients diagnosticCode',
      'delivery smtpResponse',
      'reject reason',
    ],
    status: ['bounce bouncedRecipients status', 'deliveryDelay delayedRecipients status'],
    kind: ['bounce bounceSubType', 'bounce bounceType', 'deliveryDelay delayType'],
    campaign: ['mail tags campaign'],
    subject: ['mail commonHeaders subject'],
    sender: ['mail commonHeaders from', 'mail source'],
    server: ['bounce reportingMTA', 'deliveryDelay reportingMTA'],
  },
});
