import type { ProviderId } from '../providers/index.ts';

/** What a list holds; a look-up of anything else finds nothing (N8). */
export type Noun = 'ip' | 'domain' | 'url';

/**
 * Who can see it: `public` lists answer anybody, `private` ones only their owner (N10), `policy` ones hold lines
 * that should not send mail themselves, `closed` ones no longer answer.
 */
export type Reach = 'public' | 'private' | 'policy' | 'closed';

/** A page of whoever keeps it, and what it is for. */
export interface Page {
  url: `https://${string}`;
  use: 'removal' | 'look-up' | 'support' | 'help';
}

/** A block list or a provider's own signal, as replies name it. */
export interface List {
  id: string;
  /** As people know it. */
  name: string;
  reach: Reach;
  holds: readonly Noun[];
  /** DNS zones and hosts of its pages: a name in the reply that ends so. */
  zones?: readonly string[];
  /** Its words and codes in a reply; without regard to case unless the code needs it, bounded. */
  marks?: readonly RegExp[];
  /** The marks count only when one of these gave the reply. */
  at?: readonly ProviderId[];
  page?: Page;
  /** Where the facts come from. */
  source: `https://${string}`;
}

/** Types a list. */
export const defineList = <const L extends List>(list: L): L => list;
