import { defineLog } from '../define-log.ts';

/** Events of the API, and recipients of a marketing email as they are exported. */
export const hubspot = defineLog({
  id: 'hubspot',
  name: 'HubSpot',
  source: 'https://developers.hubspot.com/docs/api-reference/legacy/email-events-v1/guide',
  service: 'hubspot',
  knownBy: [
    ['recipient', 'type', 'portalId', 'emailCampaignId'],
    ['recipient', 'type', 'created', 'appName'],
    ['Portal Bounce', 'Portal Unsubscribe'],
  ],
  columns: {
    recipient: ['recipient', 'Email', 'Email Address'],
    time: ['created'],
    event: ['type'],
    reply: ['response', 'Portal Bounce', 'dropMessage', 'dropReason'],
    status: ['status'],
    kind: ['category'],
    campaign: ['emailCampaignName', 'emailCampaignGroupId', 'emailCampaignId'],
    subject: ['subject'],
    sender: ['from'],
  },
  each: 'failed',
});
