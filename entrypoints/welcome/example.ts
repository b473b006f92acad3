import type { Report } from '../../lib/diagnosis.ts';
import { askQuietly } from '../shell/ask.ts';

/** A bounce as Gmail shows it, on reserved domains; data, like any other notice. */
const NOTICE = `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)

** Message not delivered **

There was a problem delivering your message to accounts@acme.example. See the technical details below.

The response from the remote server was:

552 5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to their mail provider.`;

/** What the extension itself says about the example; nothing where it cannot be asked. */
export async function loadExample(): Promise<Report | undefined> {
  return askQuietly('diagnose', { form: 'selection', text: NOTICE });
}
