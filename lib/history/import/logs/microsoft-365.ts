import { defineLog } from '../define-log.ts';

/** Message trace: the list as CSV, what PowerShell returns, and the reports that come later. */
export const microsoft365 = defineLog({
  id: 'microsoft-365',
  name: 'Microsoft 365 message trace',
  source: 'https://learn.microsoft.com/exchange/monitoring/trace-an-email-message/message-trace-modern-eac',
  service: 'microsoft',
  knownBy: [
    ['origin_timestamp_utc', 'sender_address', 'recipient_status'],
    ['date_time_utc', 'event_id', 'recipient_address'],
    ['Received', 'SenderAddress', 'RecipientAddress', 'Status'],
    ['Received', 'Sender Address', 'Recipient Address', 'Status'],
  ],
  columns: {
    recipient: ['recipient_status', 'recipient_address', 'RecipientAddress'],
    time: ['origin_timestamp_utc', 'date_time_utc', 'Received'],
    event: ['Status', 'event_id'],
    reply: ['Detail', 'custom_data'],
    subject: ['message_subject', 'Subject'],
    sender: ['sender_address', 'SenderAddress'],
    direction: ['directionality'],
  },
});
