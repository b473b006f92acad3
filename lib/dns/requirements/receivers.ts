import { defineReceiver, type Receiver } from './define.ts';

/** Who publishes what it asks of senders. ../shared/handbook/dns.md section 10. */
export const RECEIVERS: readonly Receiver[] = [
  defineReceiver({
    id: 'gmail',
    name: 'Gmail',
    providers: ['google'],
    bulkFrom: '5000',
    rules: [
      { id: 'spf-or-dkim', of: 'everyone', codes: ['5.7.26'] },
      { id: 'ptr', of: 'everyone', codes: ['4.7.23', '5.7.25'] },
      { id: 'key-size', of: 'everyone' },
      { id: 'spf-width', of: 'everyone', codes: ['4.7.24', '5.7.24'] },
      { id: 'spf', of: 'bulk', codes: ['5.7.27'] },
      { id: 'dkim', of: 'bulk', codes: ['5.7.30'] },
      { id: 'dmarc', of: 'bulk', codes: ['4.7.40', '5.7.40'] },
      { id: 'alignment', of: 'bulk', codes: ['4.7.32', '5.7.32'] },
    ],
    hidden: ['signature', 'tls', 'unsubscribe', 'complaints'],
    source: 'https://support.google.com/a/answer/81126',
    seen: 2026,
  }),
  defineReceiver({
    id: 'yahoo',
    name: 'Yahoo',
    providers: ['yahoo'],
    rules: [
      { id: 'spf-or-dkim', of: 'everyone' },
      { id: 'ptr', of: 'everyone' },
      { id: 'domain', of: 'everyone', codes: ['451', '554'] },
      { id: 'key-size', of: 'everyone' },
      { id: 'spf', of: 'bulk' },
      { id: 'dkim', of: 'bulk' },
      { id: 'dmarc', of: 'bulk' },
      { id: 'alignment', of: 'bulk' },
    ],
    hidden: ['signature', 'tls', 'unsubscribe', 'complaints'],
    source: 'https://senders.yahooinc.com/best-practices/',
    seen: 2026,
  }),
  defineReceiver({
    id: 'outlook',
    name: 'Outlook.com',
    providers: ['outlook-com'],
    bulkFrom: '5000',
    rules: [
      { id: 'domain', of: 'bulk' }, // From has to be an address that takes replies
      { id: 'spf', of: 'bulk', codes: ['550 5.7.515'] },
      { id: 'dkim', of: 'bulk', codes: ['550 5.7.515'] },
      { id: 'dmarc', of: 'bulk', codes: ['550 5.7.515'] },
      { id: 'alignment', of: 'bulk', codes: ['550 5.7.515'] },
    ],
    hidden: ['signature', 'unsubscribe', 'complaints'],
    source: 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx',
    seen: 2026,
  }),
];

/** The receiver that a provider of lib/providers stands for. */
export const receiverOf = (provider: string | undefined): Receiver['id'] | undefined =>
  RECEIVERS.find(({ providers }) => provider !== undefined && providers.includes(provider))?.id;
