import type { CheckName } from '../diagnosis.ts';
import type { Message } from '../i18n.ts';

/** `unchecked` is never "missing": a timeout, SERVFAIL or refusal says nothing about the record. */
export type Verdict = 'pass' | 'info' | 'warn' | 'fail' | 'unchecked';

/** One row of the DNS report. */
export interface Finding {
  check: CheckName;
  /** The domain, IP address or selector that was asked about. */
  subject: string;
  verdict: Verdict;
  /** Stable id, `spf-none`. */
  id: string;
  summary: Message;
  /** Records as text, as published. */
  records: string[];
  /** ISO 8601: when the answer came. */
  at: string;
  /** Host name of the resolver that answered. */
  resolver: string;
  /** The exact record to publish, where one exists. */
  fix?: string;
}
