import type { RejectedBy } from './diagnosis.ts';
import { domainOf } from './notice/addresses.ts';
import type { Notice, NoticeRecipient } from './notice/notice.ts';
import {
  type ProviderId,
  providerInText,
  providerOfDomain,
  providerOfHost,
  providers,
} from './providers/index.ts';

/** Replies that only the sender's own tenant gives, whatever host prints them (classification.md 5). */
const ownTenant =
  /bad outbound sender|submission quota|daily limit for message recipients|tenant has exceeded|tenant external recipient|trial tenant|tenant allow|unregistered domain|reached a limit for sending|anonymous mail|TenantAttribution|sending limit|SendAsDenied/i;

/** Components of Exchange that speak for the recipient's organisation, and those of the sender's own mailbox server. */
const theirExchange = /\b(?:RESOLVER\.(?:ADR|RST|FWD)|STOREDRV\.Deliver|UnifiedGroupAgent)\b/i;
const ownExchange = /\bSTOREDRV\.Submission\b|SendAsDenied|SubmissionQuotaExceeded/i;

/** Who refused, from the remote MTA, the reporting MTA, the reply's own marks and the forward, in this order. */
export function rejectedBy(
  recipient: NoticeRecipient,
  notice: Pick<Notice, 'reportingMta' | 'original'>,
): RejectedBy & { provider?: ProviderId } {
  const host = recipient.remoteMta ?? notice.reportingMta;
  const provider =
    (recipient.remoteMta ? providerOfHost(recipient.remoteMta) : undefined) ??
    providerInText(recipient.diagnostic) ??
    (host ? providerOfHost(host) : undefined);
  return {
    party: partyOf(recipient, notice, host, provider),
    ...(host && { host }),
    ...(provider && { provider }),
  };
}

function partyOf(
  recipient: NoticeRecipient,
  notice: Pick<Notice, 'reportingMta' | 'original'>,
  host: string | undefined,
  provider: ProviderId | undefined,
): RejectedBy['party'] {
  if (ownTenant.test(recipient.diagnostic) || ownExchange.test(recipient.diagnostic))
    return 'own-organisation';
  if (recipient.intended) return 'forwarder';
  const role = providers.find(({ id }) => id === provider)?.role;
  if (role === 'gateway') return 'gateway';
  const senderDomain = notice.original.from && domainOf(notice.original.from);
  const domain = recipient.address && domainOf(recipient.address);
  const isOwnHost = host !== undefined && senderDomain !== undefined && isWithin(host, senderDomain);
  if (isOwnHost && domain !== senderDomain) return 'own-organisation';
  if (!domain) return 'unknown';
  if (theirExchange.test(recipient.diagnostic) && domain !== senderDomain) return 'recipient-organisation';
  if (host && isWithin(host, domain)) return 'recipient-organisation';
  if (provider && providerOfDomain(domain) === provider) return 'recipient-organisation';
  // A webmail often hides the returned headers: a neighbour of the server that wrote the notice may be the sender's own.
  if (!senderDomain && isNeighbour(recipient.remoteMta, notice.reportingMta)) return 'unknown';
  return recipient.remoteMta && recipient.replyCode ? 'recipient-organisation' : 'unknown';
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** `relay.acme.example` and `mail.acme.example`. */
const isNeighbour = (host = '', reporter = ''): boolean => {
  const parent = host.slice(host.indexOf('.') + 1);
  return host !== reporter && parent.includes('.') && isWithin(reporter, parent);
};
