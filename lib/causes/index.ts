import { accessDenied } from './access-denied.ts';
import { accountBlocked } from './account-blocked.ts';
import { addressSyntax } from './address-syntax.ts';
import { allowedSendersOnly } from './allowed-senders-only.ts';
import { antiSpoofing } from './anti-spoofing.ts';
import { arcFail } from './arc-fail.ts';
import { attachmentBlocked } from './attachment-blocked.ts';
import { complaints } from './complaints.ts';
import { connectionRefused } from './connection-refused.ts';
import { connectionTimeout } from './connection-timeout.ts';
import { connectorMisconfigured } from './connector-misconfigured.ts';
import { daneFail } from './dane-fail.ts';
import { delayed } from './delayed.ts';
import { directSending } from './direct-sending.ts';
import { dkimFail } from './dkim-fail.ts';
import { dmarcMissing } from './dmarc-missing.ts';
import { dmarcReject } from './dmarc-reject.ts';
import { dnsFailure } from './dns-failure.ts';
import { domainBlocklisted } from './domain-blocklisted.ts';
import { domainNotFound } from './domain-not-found.ts';
import { domainReputation } from './domain-reputation.ts';
import { expired } from './expired.ts';
import { externalForwardingBlocked } from './external-forwarding-blocked.ts';
import { externalSendersBlocked } from './external-senders-blocked.ts';
import { forwardRefused } from './forward-refused.ts';
import { forwardRelayPool } from './forward-relay-pool.ts';
import { forwardTargetDead } from './forward-target-dead.ts';
import { forwardingBrokeAuth } from './forwarding-broke-auth.ts';
import { gatewayProblem } from './gateway-problem.ts';
import { genericRejection } from './generic-rejection.ts';
import { geoBlocked } from './geo-blocked.ts';
import { greylisted } from './greylisted.ts';
import { groupRelay } from './group-relay.ts';
import { groupRestricted } from './group-restricted.ts';
import { headerMalformed } from './header-malformed.ts';
import { heloInvalid } from './helo-invalid.ts';
import { ipBlocklisted } from './ip-blocklisted.ts';
import { ipReputation } from './ip-reputation.ts';
import { localPolicy } from './local-policy.ts';
import { mailboxDisabled } from './mailbox-disabled.ts';
import { mailboxFull } from './mailbox-full.ts';
import { messageTooBig } from './message-too-big.ts';
import { misaligned } from './misaligned.ts';
import { mtaStsFail } from './mta-sts-fail.ts';
import { namespaceMining } from './namespace-mining.ts';
import { noDiagnostic } from './no-diagnostic.ts';
import { nullMx } from './null-mx.ts';
import { ownBlockList } from './own-block-list.ts';
import { phishing } from './phishing.ts';
import { policyContentOrAuth } from './policy-content-or-auth.ts';
import { protocolViolation } from './protocol-violation.ts';
import { providerOutage } from './provider-outage.ts';
import { ptrMissing } from './ptr-missing.ts';
import { recipientMoved } from './recipient-moved.ts';
import { recipientRateLimit } from './recipient-rate-limit.ts';
import { relayDenied } from './relay-denied.ts';
import { routingLoop } from './routing-loop.ts';
import { securityViolation } from './security-violation.ts';
import { sendAsMisconfigured } from './send-as-misconfigured.ts';
import { senderAddressRefused } from './sender-address-refused.ts';
import { senderBlockedByRecipient } from './sender-blocked-by-recipient.ts';
import { senderDistrust } from './sender-distrust.ts';
import { senderDomainDns } from './sender-domain-dns.ts';
import { senderRateLimit } from './sender-rate-limit.ts';
import { sendingLimit } from './sending-limit.ts';
import { serverBusy } from './server-busy.ts';
import { smtpAuthFailed } from './smtp-auth-failed.ts';
import { smtpAuthRequired } from './smtp-auth-required.ts';
import { spamContent } from './spam-content.ts';
import { spfFail } from './spf-fail.ts';
import { spfRecordBroken } from './spf-record-broken.ts';
import { staleAutocomplete } from './stale-autocomplete.ts';
import { systemFull } from './system-full.ts';
import { tenantBlocked } from './tenant-blocked.ts';
import { tenantLimit } from './tenant-limit.ts';
import { tenantNew } from './tenant-new.ts';
import { tlsRequired } from './tls-required.ts';
import { tooManyConnections } from './too-many-connections.ts';
import { tooManyRecipients } from './too-many-recipients.ts';
import { transportRule } from './transport-rule.ts';
import { unauthenticated } from './unauthenticated.ts';
import { unregisteredDomain } from './unregistered-domain.ts';
import { urlBlocklisted } from './url-blocklisted.ts';
import { userUnknown } from './user-unknown.ts';
import { virus } from './virus.ts';

/** Every cause; inside one kind of evidence the order is the precedence: the more exact stand before the more general. */
export const causes = [
  accountBlocked,
  tenantBlocked,
  tenantNew,
  tenantLimit,
  ownBlockList,
  unregisteredDomain,
  sendingLimit,
  externalForwardingBlocked,
  forwardRelayPool,
  forwardTargetDead,
  forwardRefused,
  routingLoop,
  connectorMisconfigured,
  forwardingBrokeAuth,
  arcFail,
  dmarcMissing,
  misaligned,
  dmarcReject,
  antiSpoofing,
  spfRecordBroken,
  spfFail,
  dkimFail,
  unauthenticated,
  senderDomainDns,
  heloInvalid,
  mtaStsFail,
  daneFail,
  tlsRequired,
  groupRestricted,
  externalSendersBlocked,
  smtpAuthFailed,
  smtpAuthRequired,
  sendAsMisconfigured,
  senderAddressRefused,
  directSending,
  groupRelay,
  namespaceMining,
  complaints,
  recipientRateLimit,
  urlBlocklisted,
  domainBlocklisted,
  domainReputation,
  ipReputation,
  staleAutocomplete,
  recipientMoved,
  allowedSendersOnly,
  geoBlocked,
  senderBlockedByRecipient,
  gatewayProblem,
  ipBlocklisted,
  ptrMissing,
  tooManyConnections,
  senderRateLimit,
  tooManyRecipients,
  mailboxFull,
  messageTooBig,
  virus,
  attachmentBlocked,
  phishing,
  relayDenied,
  securityViolation,
  transportRule,
  nullMx,
  providerOutage,
  mailboxDisabled,
  addressSyntax,
  userUnknown,
  headerMalformed,
  spamContent,
  policyContentOrAuth,
  localPolicy,
  accessDenied,
  domainNotFound,
  greylisted,
  connectionRefused,
  dnsFailure,
  expired,
  delayed,
  systemFull,
  connectionTimeout,
  serverBusy,
  protocolViolation,
  senderDistrust,
  genericRejection,
  noDiagnostic,
] as const;

/** `user-unknown`, `mailbox-full` ... */
export type Reason = (typeof causes)[number]['id'];
