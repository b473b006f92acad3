/** What a receiver asks for, and DNS can show. */
export type RuleId =
  | 'spf-or-dkim'
  | 'spf'
  | 'dkim'
  | 'dmarc'
  | 'alignment'
  | 'ptr'
  | 'key-size'
  | 'spf-width'
  | 'domain';

/** What a receiver asks for, and DNS can never show. */
export type HiddenRule = 'tls' | 'unsubscribe' | 'complaints' | 'signature';

/** One thing asked for. */
export interface Rule {
  id: RuleId;
  /** `bulk`: only of domains that send much there, which nobody outside knows. */
  of: 'everyone' | 'bulk';
  /** What the server answers when it is missing. */
  codes?: readonly string[];
}

/** Whose requirements these are, and where they are written. */
export interface Receiver {
  id: 'gmail' | 'yahoo' | 'outlook';
  name: string;
  /** Ids in lib/providers of whoever answers for it. */
  providers: readonly string[];
  /** Messages a day from which `bulk` holds, without a mark for thousands, which another language reads as a decimal one; absent where the receiver gives no number. */
  bulkFrom?: string;
  rules: readonly Rule[];
  hidden: readonly HiddenRule[];
  source: `https://${string}`;
  /** The year of the facts. */
  seen: number;
}

/** Types a receiver. */
export const defineReceiver = (receiver: Receiver): Receiver => receiver;
