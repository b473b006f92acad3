/** Who runs a mail host: a mailbox provider, a filter in front of somebody's mailboxes, or a sending service. */
export interface Provider {
  id: string;
  /** As people know it. */
  name: string;
  role: 'mailboxes' | 'gateway' | 'sending';
  /** Host names that end so. */
  hosts: readonly string[];
  /** Wording that only this provider's replies have. */
  marks?: readonly RegExp[];
  /** Domains of its free mailboxes. */
  domains?: readonly string[];
}

/** Types a provider. */
export const defineProvider = <const P extends Provider>(provider: P): P => provider;
