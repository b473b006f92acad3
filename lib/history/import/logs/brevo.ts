import { defineLog } from '../define-log.ts';

/** Webhooks, events of the API, and the logs of transactional mail as CSV. */
export const brevo = defineLog({
  id: 'brevo',
  name: 'Brevo',
  source: 'https://developers.brevo.com/docs/transactional-webhooks',
  service: 'brevo',
  knownBy: [
    ['event', 'email', 'ts_event'],
    ['event', 'email', 'ts_epoch'],
    ['event', 'email', 'messageId', 'date'],
    ['st_text', 'ts', 'email', 'mid'],
  ],
  columns: {
    recipient: ['email'],
    time: ['ts_event', 'ts_epoch', 'date', 'ts'],
    event: ['event', 'st_text'],
    reply: ['reason'],
    campaign: ['camp_name', 'campaign name', 'tag', 'tags'],
    subject: ['subject', 'sub'],
    sender: ['from', 'frm', 'sender_email'],
  },
});
