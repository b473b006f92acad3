import type { MessageKey } from '../../i18n.ts';

/** What a listing means, and what to do before anything else. */
interface Words {
  summary: MessageKey;
  explanation: MessageKey;
}

/** The codes of all lists come down to these; the cause is in each explanation, removal only after it (N12). */
export const MEANINGS = {
  spam: { summary: 'dns_bl_listed_spam', explanation: 'dns_bl_do_spam' },
  pattern: { summary: 'dns_bl_listed_pattern', explanation: 'dns_bl_do_spam' },
  reputation: { summary: 'dns_bl_listed_reputation', explanation: 'dns_bl_do_spam' },
  infected: { summary: 'dns_bl_listed_infected', explanation: 'dns_bl_do_infected' },
  relay: { summary: 'dns_bl_listed_relay', explanation: 'dns_bl_do_infected' },
  attacks: { summary: 'dns_bl_listed_attacks', explanation: 'dns_bl_do_infected' },
  controller: { summary: 'dns_bl_listed_controller', explanation: 'dns_bl_do_infected' },
  criminal: { summary: 'dns_bl_listed_criminal', explanation: 'dns_bl_do_network' },
  network: { summary: 'dns_bl_listed_network', explanation: 'dns_bl_do_network' },
  line: { summary: 'dns_bl_listed_line', explanation: 'dns_bl_do_line' },
  domain: { summary: 'dns_bl_listed_domain', explanation: 'dns_bl_do_domain' },
  unasked: { summary: 'dns_bl_listed_unasked', explanation: 'dns_bl_do_domain' },
  suspect: { summary: 'dns_bl_listed_suspect', explanation: 'dns_bl_do_domain' },
  tracker: { summary: 'dns_bl_listed_tracker', explanation: 'dns_bl_do_domain' },
  disposable: { summary: 'dns_bl_listed_disposable', explanation: 'dns_bl_do_domain' },
  phishing: { summary: 'dns_bl_listed_phishing', explanation: 'dns_bl_do_hacked' },
  malware: { summary: 'dns_bl_listed_malware', explanation: 'dns_bl_do_hacked' },
  botnet: { summary: 'dns_bl_listed_controller', explanation: 'dns_bl_do_hacked' },
  hacked: { summary: 'dns_bl_listed_hacked', explanation: 'dns_bl_do_hacked' },
} as const satisfies Record<string, Words>;

export type Meaning = keyof typeof MEANINGS;
