import type { CheckName } from '../diagnosis.ts';
import type { Message } from '../i18n.ts';
import type { SpfTrace } from './spf/trace.ts';

/** `unchecked` is never "missing": a timeout, SERVFAIL or refusal says nothing about the record. */
export type Verdict = 'pass' | 'info' | 'warn' | 'fail' | 'unchecked';

/** A place in `records[record]`. */
export interface Mark {
  record: number;
  start: number;
  end: number;
}

/** Where a link leads, and what to do there. */
export interface FindingPage {
  url: string;
  label: Message;
}

/** One row of the DNS report. */
export interface Finding {
  check: CheckName;
  /** The domain, IP address or selector that was asked about. */
  subject: string;
  verdict: Verdict;
  /** Stable id, `spf-none`. */
  id: string;
  /** What was found, one sentence in a person's words. */
  summary: Message;
  /** Why it matters and what to do, for whoever repairs it. */
  explanation?: Message;
  /** Records as text, as published. */
  records: string[];
  /** The place in one of the records that the finding is about; UTF-16 units. */
  mark?: Mark;
  /** ISO 8601: when the answer came. */
  at: string;
  /** Host name of the resolver that answered. */
  resolver: string;
  /** The exact record to publish, where one exists. */
  fix?: string;
  /** The page of the list or provider, for after the cause (N12). */
  page?: FindingPage;
  /** How SPF came to its result, term by term. */
  trace?: SpfTrace;
}
