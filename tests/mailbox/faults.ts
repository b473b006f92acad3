/** How a resolver misbehaves. */
export type ResolverFault =
  /** Never answers. */
  | 'hang'
  /** 429 with a second to wait. */
  | 'busy'
  /** 500. */
  | 'broken'
  /** SERVFAIL without a reason, and with one (RFC 8914: the proof of DNSSEC is bogus). */
  | 'servfail'
  | 'bogus'
  /** REFUSED. */
  | 'refused'
  /** 307 to another resolver. */
  | 'moved'
  /** Another id or question than asked for. */
  | 'wrong-id'
  | 'wrong-question'
  /** No DNS at all, under the right and under another media type. */
  | 'garbage'
  | 'page'
  /** More octets than a DNS message can have. */
  | 'huge'
  /** The TC flag; and cut without it. */
  | 'truncated'
  | 'cut'
  /** A name whose compression pointer leads to itself. */
  | 'loop';

/** How Gmail's source end points misbehave. */
export type SourceFault =
  /** 403. */
  | 'refused'
  /** Without the delivery report. */
  | 'cut'
  /** Never answers. */
  | 'held'
  /** 26 MB: an attachment behind it. */
  | 'huge';

/** What goes wrong on purpose; empty when all is well. */
export interface Faults {
  /** By host name of the resolver; `*` for all. */
  resolver: Record<string, ResolverFault>;
  /** Questions about this name wait. */
  held?: { name: string; until: Promise<void> };
  showOriginal?: SourceFault;
  downloadOriginal?: SourceFault;
}
