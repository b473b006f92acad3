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
  /** What its customers call the service that DNS records point to, where that is not its name. */
  service?: string;
  /** Domains that customers include in SPF, themselves or above; the first one is what a customer publishes. */
  spf?: readonly string[];
  /** Host names of machines that send for customers, beside `hosts`; who is refused is never told by them. */
  machines?: readonly string[];
  /** DKIM selectors that customers are told to publish. */
  selectors?: readonly string[];
}

/** Types a provider. */
export const defineProvider = <const P extends Provider>(provider: P): P => provider;
