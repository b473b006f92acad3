import { defineLog } from '../define-log.ts';

/** Contacts that were cleaned after bounces, as an audience is exported. */
export const mailchimp = defineLog({
  id: 'mailchimp',
  name: 'Mailchimp',
  source: 'https://mailchimp.com/help/view-export-contacts/',
  service: 'mailchimp',
  knownBy: [['Email Address', 'CLEAN_TIME']],
  columns: {
    recipient: ['Email Address'],
    time: ['CLEAN_TIME'],
    campaign: ['CLEAN_CAMPAIGN_TITLE'],
  },
  each: 'failed',
});

/** Mailchimp Transactional, which was Mandrill: the activity as CSV, and webhooks. */
export const mandrill = defineLog({
  id: 'mandrill',
  name: 'Mailchimp Transactional',
  source: 'https://mailchimp.com/developer/transactional/docs/webhooks/',
  service: 'mandrill',
  knownBy: [
    ['Date', 'Email Address', 'Sender', 'Subject', 'Status', 'Bounce Detail'],
    ['event', 'ts', 'id', 'state', 'email'],
    ['event', 'ts', 'id', 'bounce_description'],
  ],
  columns: {
    recipient: ['Email Address', 'email'],
    time: ['Date', 'ts'],
    event: ['event', 'Status', 'state'],
    reply: ['Bounce Detail', 'diag', 'smtp_events diag', 'bounce_description'],
    campaign: ['Tags'],
    subject: ['Subject'],
    sender: ['Sender'],
  },
});
