import { defineGroup } from '../define.ts';
import { panelState, reportOf } from '../panel.tsx';

/** One notice for each of the nine places to look. */
const NOTICE_OF = {
  address: 'gmail-address-not-found',
  reputation: 'postfix-client-host-blocked',
  authentication: 'm365-spf-or-dmarc',
  'sending-path': 'postfix-relay-denied',
  content: 'attachment-blocked',
  'recipient-policy': 'm365-group-restricted',
  'sender-account': 'm365-own-account-blocked',
  infrastructure: 'exim-retry-timeout',
  unknown: 'no-reason',
};

/** The panel for one recipient, by bucket. */
export const buckets = defineGroup(
  'buckets',
  'Panel: where to look',
  Object.entries(NOTICE_OF).map(([bucket, slug]) =>
    panelState({ id: `bucket-${bucket}`, title: bucket, report: reportOf(slug) }),
  ),
);
