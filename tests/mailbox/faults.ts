/** How a resolver misbehaves. */
export type ResolverFault = 'hang' | 'servfail' | 'garbage' | 'busy';

/** How Gmail's source end points misbehave: refused outright, or the delivery report cut out. */
export type SourceFault = 'refused' | 'cut';

/** What goes wrong on purpose; empty when all is well. */
export interface Faults {
  /** By host name of the resolver; `*` for all. */
  resolver: Record<string, ResolverFault>;
  showOriginal?: SourceFault;
  downloadOriginal?: SourceFault;
}
