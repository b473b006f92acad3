import type { PatternRule } from '../define.ts';
import { afterChange } from './after-change.ts';
import { badAddresses } from './bad-addresses.ts';
import { everywhere } from './everywhere.ts';
import { groupMail } from './group-mail.ts';
import { sendingTooFast } from './limits.ts';
import { oneList } from './one-list.ts';
import { oneMessage } from './one-message.ts';
import { oneOrganisation } from './one-organisation.ts';
import { oneProvider } from './one-provider.ts';
import { oneRoute, oneSender } from './one-route.ts';
import { outage } from './outage.ts';
import { ownService } from './own-service.ts';
import { recovering } from './recovering.ts';
import { abandonedMailbox, deadAddress } from './repeated.ts';
import { sameReply } from './same-reply.ts';
import { growingDeferrals, hardened } from './slow-down.ts';
import { suddenStart } from './sudden-start.ts';

/** Every rule; the order is the precedence: what is nearer to the cause stands before what is more general. */
export const rules: readonly PatternRule[] = [
  ownService,
  afterChange,
  recovering,
  oneList,
  everywhere,
  oneProvider,
  oneOrganisation,
  oneMessage,
  groupMail,
  oneRoute,
  oneSender,
  sameReply,
  hardened,
  growingDeferrals,
  sendingTooFast,
  suddenStart,
  outage,
  badAddresses,
  deadAddress,
  abandonedMailbox,
];
