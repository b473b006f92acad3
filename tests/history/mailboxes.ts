import type { Mailbox } from './define.ts';
import { audienceMailboxes } from './mailboxes/audience.ts';
import { changeMailboxes } from './mailboxes/change.ts';
import { receiverMailboxes } from './mailboxes/receivers.ts';
import { senderMailboxes } from './mailboxes/senders.ts';
import { volumeMailboxes } from './mailboxes/volume.ts';

/** Nothing is wrong with the sender; what comes back is what always comes back. */
export const noise: Mailbox = {
  id: 'noise',
  days: 84,
  usual: 3,
  marks: [{ day: 42, kind: 'service', label: 'moved to a new ESP' }],
  truth: [],
};

/** Every mailbox with known truth. */
export const mailboxes: readonly Mailbox[] = [
  noise,
  { ...noise, id: 'noise-small', usual: 0.4 },
  { ...noise, id: 'noise-large', usual: 25 },
  ...receiverMailboxes,
  ...changeMailboxes,
  ...senderMailboxes,
  ...audienceMailboxes,
  ...volumeMailboxes,
];
