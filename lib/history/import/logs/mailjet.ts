import { defineLog } from '../define-log.ts';

/** Webhooks of the Event API, and the messages of the API. */
export const mailjet = defineLog({
  id: 'mailjet',
  name: 'Mailjet',
  source: 'https://dev.mailjet.com/email/guides/webhooks/',
  service: 'mailjet',
  knownBy: [
    ['event', 'email', 'mj_campaign_id'],
    ['event', 'email', 'error_related_to'],
    ['event', 'email', 'MessageID', 'time'],
  ],
  columns: {
    recipient: ['email'],
    time: ['time'],
    event: ['event'],
    reply: ['comment', 'smtp_reply', 'error'],
    kind: ['error', 'error_related_to'],
    campaign: ['customcampaign', 'mj_campaign_id'],
    subject: ['Subject'],
    sender: ['From'],
  },
  means: { sent: 'delivered' }, // with the server's 250
});
