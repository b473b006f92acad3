import { defineLog } from '../define-log.ts';

/** Events and webhooks as JSON, and the list of bounces as CSV. */
export const mailgun = defineLog({
  id: 'mailgun',
  name: 'Mailgun',
  source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-structure',
  service: 'mailgun',
  knownBy: [
    ['event', 'recipient', 'delivery-status message'],
    ['event', 'recipient', 'log-level'],
    ['event', 'recipient', 'recipient-domain'],
    ['address', 'code', 'error', 'created_at'],
  ],
  columns: {
    recipient: ['recipient', 'address'],
    time: ['timestamp', 'created_at', 'time'],
    event: ['event'],
    reply: ['delivery-status message', 'delivery-status description', 'error', 'reject reason'],
    status: ['delivery-status enhanced-code', 'delivery-status code', 'code'],
    kind: ['severity', 'reason'],
    campaign: ['campaigns name', 'tags'],
    subject: ['message headers subject', 'subject'],
    sender: ['envelope sender', 'message headers from'],
    server: ['delivery-status mx-host'],
  },
  each: 'failed',
});
