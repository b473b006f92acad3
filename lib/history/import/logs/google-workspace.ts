import { defineLog } from '../define-log.ts';

/** Email log search, as its results are exported. */
export const googleWorkspace = defineLog({
  id: 'google-workspace',
  name: 'Google Workspace email log search',
  source: 'https://support.google.com/a/answer/13828463',
  service: 'google',
  knownBy: [
    ['Message ID', 'Recipient address', 'Event status'],
    ['Message ID', 'Recipient address', 'Event SMTP reply code'],
  ],
  columns: {
    recipient: ['Recipient address'],
    time: ['Event date', 'Start date'],
    event: ['Event status'],
    reply: ['Event description', 'Event error description'],
    status: ['Event SMTP reply code'],
    subject: ['Subject'],
    sender: ['Sender'],
    server: ['Event target host'],
    direction: ['Direction'],
  },
});
