import { defineLog } from '../define-log.ts';

/** Marketing Cloud: what the tracking extract and the data views hold of sends and bounces. */
export const salesforce = defineLog({
  id: 'salesforce',
  name: 'Salesforce Marketing Cloud',
  source: 'https://help.salesforce.com/s/articleView?id=mktg.mc_as_bounces.htm',
  service: 'salesforce',
  knownBy: [
    ['SendID', 'SubscriberKey', 'EventDate', 'EventType'],
    ['JobID', 'SubscriberKey', 'EventDate', 'EventType'],
    ['SubscriberKey', 'EventDate', 'BounceCategory'],
    ['SubscriberKey', 'EventDate', 'SMTPBounceReason'],
  ],
  columns: {
    recipient: ['EmailAddress', 'SubscriberKey'],
    time: ['EventDate'],
    event: ['EventType'],
    reply: ['BounceReason', 'SMTPBounceReason', 'SMTPReason', 'SMTPMessage'],
    status: ['SMTPCode'],
    kind: ['BounceCategory', 'BounceSubcategory', 'BounceType'],
    campaign: ['TriggeredSendExternalKey', 'EmailName', 'SendID', 'JobID'],
  },
  each: 'failed',
});
