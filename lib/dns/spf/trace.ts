import type { Message } from '../../i18n.ts';

/** What `check_host` answers (RFC 7208 section 2.6). */
export type SpfResult = 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';

/** How one term came out; `not-reached` terms stand behind the one that decided. */
export type TermOutcome = 'match' | 'no-match' | 'not-reached' | 'error';

/** One DNS question of a term. */
export interface SpfQuery {
  name: string;
  type: string;
  /** NOERROR, NXDOMAIN, `NODATA` for an empty NOERROR, or why there was no answer (`timeout`, `servfail` ...). */
  outcome: string;
  /** ISO 8601: when the answer came. */
  at: string;
}

/** One term of a record, evaluated. */
export interface SpfTraceTerm {
  /** As written, and its place in the record. */
  text: string;
  start: number;
  end: number;
  /** What a match means; absent for a modifier. */
  qualifier?: '+' | '-' | '~' | '?';
  outcome: TermOutcome;
  /** Why, in a sentence. */
  reason?: Message;
  /** The target before macro expansion, where it has macros. */
  macro?: string;
  /** The target after macro expansion, where there is one. */
  target?: string;
  /** What this term alone adds to the ten lookups of section 4.6.4. */
  cost: number;
  /** Counters after it. */
  lookups: number;
  voids: number;
  queries: SpfQuery[];
  /** The record that `include` or `redirect` leads to. */
  child?: SpfTrace;
}

/** One record of the tree. */
export interface SpfTrace {
  domain: string;
  /** Empty when there is none. */
  record: string;
  /** Absent in a static tree, which has no sender. */
  result?: SpfResult;
  /** Why the record as a whole says nothing: there is none, there are several, it is broken. */
  reason?: Message;
  terms: SpfTraceTerm[];
}
