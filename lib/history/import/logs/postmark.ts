import { defineLog } from '../define-log.ts';

/** Bounces as the API lists them, webhooks of bounces and deliveries, and the activity as CSV. */
export const postmark = defineLog({
  id: 'postmark',
  name: 'Postmark',
  source: 'https://postmarkapp.com/developer/api/bounce-api',
  service: 'postmark',
  knownBy: [
    ['BouncedAt', 'Email', 'Type'],
    ['RecordType', 'MessageID', 'DeliveredAt'],
    ['RecordType', 'MessageID', 'BouncedAt'],
  ],
  columns: {
    recipient: ['Email', 'Recipient'],
    time: ['BouncedAt', 'DeliveredAt', 'ReceivedAt'],
    event: ['Type', 'RecordType'],
    reply: ['Details', 'Description'],
    kind: ['Name'],
    campaign: ['Tag', 'MessageStream'],
    subject: ['Subject'],
    sender: ['From'],
  },
  each: 'failed',
});
