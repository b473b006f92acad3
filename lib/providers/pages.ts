import type { Reason } from '../causes/index.ts';
import type { Bucket } from '../diagnosis.ts';
import type { Page } from '../lists/define.ts';
import type { ProviderId } from './index.ts';

/**
 * A provider's own page, and the reasons that it explains. Each was read in a stored copy, or is named in
 * ../shared/handbook/provider-codes.md.
 */
export interface ProviderPage extends Page {
  /** Reasons and whole buckets. */
  explains: readonly (Reason | Bucket)[];
}

const senderSide = ['reputation', 'authentication', 'content'] as const;
const microsoftCodes =
  'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online';

/** By the provider that refused; the first page that explains the reason is the right one. */
export const pages: Partial<Record<ProviderId, readonly ProviderPage[]>> = {
  google: [
    {
      url: 'https://support.google.com/mail/answer/81126', // sender guidelines
      use: 'help',
      explains: ['authentication', 'spam-content', 'sender-rate-limit', 'complaints'],
    },
    {
      url: 'https://postmaster.google.com/',
      use: 'look-up',
      explains: ['ip-reputation', 'domain-reputation', 'url-blocklisted'],
    },
    {
      url: 'https://support.google.com/mail/answer/6590', // file types
      use: 'help',
      explains: ['attachment-blocked', 'virus'],
    },
    {
      url: 'https://support.google.com/accounts/answer/185833', // app passwords
      use: 'help',
      explains: ['smtp-auth-failed'],
    },
    {
      url: 'https://support.google.com/a/answer/3726730',
      use: 'help',
      explains: [
        'sending-limit',
        'account-blocked',
        'message-too-big',
        'header-malformed',
        'relay-denied',
        'direct-sending',
        'tls-required',
        'transport-rule',
        'allowed-senders-only',
        'phishing',
      ],
    },
  ],
  microsoft: [
    {
      url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
      use: 'help',
      explains: ['external-forwarding-blocked'],
    },
    {
      url: 'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      use: 'help',
      explains: ['sending-limit', 'tenant-limit'],
    },
    {
      url: microsoftCodes,
      use: 'help',
      explains: [
        'sender-account',
        'authentication',
        'connector-misconfigured',
        'smtp-auth-failed',
        'forward-relay-pool',
        'routing-loop',
        'group-restricted',
        'external-senders-blocked',
        'allowed-senders-only',
        'transport-rule',
        'dane-fail',
        'mta-sts-fail',
        'ip-reputation',
        'attachment-blocked',
        'header-malformed',
        'stale-autocomplete',
      ],
    },
  ],
  'outlook-com': [
    {
      url: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
      use: 'help',
      explains: [...senderSide],
    },
  ],
  yahoo: [{ url: 'https://senders.yahooinc.com/smtp-error-codes/', use: 'help', explains: [...senderSide] }],
  apple: [
    { url: 'https://support.apple.com/102322', use: 'help', explains: [...senderSide, 'local-policy'] },
  ],
  gmx: [{ url: 'https://postmaster.gmx.net/en/error-messages', use: 'help', explains: [...senderSide] }],
  't-online': [
    { url: 'https://postmaster.t-online.de/index.en.html', use: 'help', explains: [...senderSide] },
  ],
  orange: [{ url: 'https://postmaster.orange.fr/', use: 'help', explains: [...senderSide] }],
  free: [{ url: 'https://postmaster.free.fr/', use: 'help', explains: [...senderSide] }],
  comcast: [
    { url: 'https://postmaster.comcast.net/smtp-error-codes.php', use: 'help', explains: [...senderSide] },
  ],
  att: [
    {
      url: 'https://www.att.com/support/article/email-support/KM1401980/',
      use: 'help',
      explains: ['reputation', 'ptr-missing'],
    },
  ],
  cox: [
    {
      url: 'https://www.cox.com/residential/support/email-error-codes.html',
      use: 'help',
      explains: [...senderSide, 'account-blocked'],
    },
  ],
  spectrum: [
    {
      url: 'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes',
      use: 'help',
      explains: [...senderSide, 'account-blocked'],
    },
  ],
  godaddy: [
    {
      url: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
      use: 'help',
      explains: [...senderSide, 'sending-limit'],
    },
  ],
  zoho: [{ url: 'https://www.zoho.com/mail/help/spam-reason.html', use: 'help', explains: ['spam-content'] }],
  'mail-ru': [
    {
      url: 'https://help.mail.ru/notspam-support/errors/550spam',
      use: 'help',
      explains: ['spam-content'],
    },
  ],
  yandex: [
    {
      url: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
      use: 'help',
      explains: ['spam-content', 'local-policy'],
    },
  ],
  mimecast: [
    {
      url: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      use: 'help',
      explains: [...senderSide],
    },
  ],
  barracuda: [
    {
      url: 'https://campus.barracuda.com/doc/39815000',
      use: 'help',
      explains: [...senderSide],
    },
  ],
  'amazon-ses': [
    {
      url: 'https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html',
      use: 'help',
      explains: ['sender-address-refused'],
    },
  ],
};
