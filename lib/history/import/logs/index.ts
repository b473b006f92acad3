import type { Log } from '../define-log.ts';
import { amazonSes } from './amazon-ses.ts';
import { brevo } from './brevo.ts';
import { googleWorkspace } from './google-workspace.ts';
import { hubspot } from './hubspot.ts';
import { mailchimp, mandrill } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { microsoft365 } from './microsoft-365.ts';
import { own } from './own.ts';
import { postmark } from './postmark.ts';
import { salesforce } from './salesforce.ts';
import { sendgrid } from './sendgrid.ts';

/** The logs that we know by their columns; the first that fits is the one, so those with rarer columns stand first. */
export const logs: readonly Log[] = [
  own,
  amazonSes,
  mandrill,
  postmark,
  hubspot,
  brevo,
  mailjet,
  salesforce,
  microsoft365,
  googleWorkspace,
  mailchimp,
  mailgun,
  sendgrid,
];
