import { defineLog } from '../define-log.ts';

/** Event webhook, "Email Activity" as CSV, and the suppressions that can be downloaded as CSV. */
export const sendgrid = defineLog({
  id: 'sendgrid',
  name: 'SendGrid',
  source: 'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event',
  service: 'sendgrid',
  knownBy: [
    ['sg_event_id', 'event', 'email'],
    ['sg_message_id', 'event', 'email'],
    ['processed', 'message_id', 'event', 'api_key_id'],
    ['status', 'reason', 'email', 'created'],
  ],
  columns: {
    recipient: ['email', 'to_email'],
    time: ['timestamp', 'processed', 'created'],
    event: ['event'],
    reply: ['reason', 'response'],
    status: ['status'],
    kind: ['type', 'bounce_classification'],
    campaign: ['marketing_campaign_name', 'category', 'categories'],
    subject: ['subject'],
    sender: ['from'],
    server: ['mx'],
  },
  each: 'failed',
});
