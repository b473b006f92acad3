/** What a notice says, before anybody decides why. Words: RFC 3461-3464, RFC 5321. */

/** Where the words came from. Anything here may be written by a stranger. */
export type NoticeSource =
  /** A whole message, RFC 5322; a string holds its characters, not its octets. */
  | { form: 'mime'; raw: string | Uint8Array }
  /** What a webmail shows of one message. */
  | { form: 'shown'; text: string; from?: string; subject?: string }
  /** Text that somebody selected, pasted or piped in; line breaks may be lost. */
  | { form: 'selection'; text: string };

export type NoticeKind = 'failure' | 'delay' | 'delivered' | 'auto-reply' | 'feedback' | 'not-a-bounce';

export type Genuineness = 'genuine' | 'backscatter' | 'fake';

/** RFC 3464 section 2.3.3. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

export interface NoticeRecipient {
  /** Who it finally failed for; absent when the notice names nobody. */
  address?: string;
  /** Who the sender wrote to, when a forward or alias led elsewhere. */
  intended?: string;
  action: Action;
  /** Basic reply code, `550`. */
  replyCode?: string;
  /** Enhanced status code, `5.1.1`, of the reply; else of the `Status:` field. */
  enhancedCode?: string;
  /** The innermost reply, unwrapped, its lines joined; empty when the notice quotes none. */
  diagnostic: string;
  /** What the notice says beside it of this recipient or of all; for a reply that tells nothing. */
  around?: () => string;
  /** Who gave the reply. */
  remoteMta?: string;
  /** Which command the reply answered, when the notice says: `RCPT TO`. */
  command?: string;
  /** The sending server tried again until its time was up; the reply is only its last attempt. */
  hasExpired?: true;
  /** ISO 8601; delays only. */
  retryUntil?: string;
}

/** The returned message, as far as its headers came back. */
export interface Original {
  from?: string;
  to?: string;
  subject?: string;
  /** Empty where the message wants no bounce (RFC 5321 section 4.5.5). */
  returnPath?: string;
  messageId?: string;
  /** When it was written, ISO 8601. */
  date?: string;
  sendingIp?: string;
  /** The name with which that machine greeted, who wrote the line down, and whether somebody had logged in for it. */
  sendingHost?: string;
  receivedBy?: string;
  isSubmission?: true;
  dkim: { domain: string; selector: string }[];
}

export interface Notice {
  kind: NoticeKind;
  genuineness: Genuineness;
  /** Ids of the signs that decided `genuineness`. */
  genuinenessReasons: string[];
  /** ISO 8601. */
  date?: string;
  reportingMta?: string;
  /** BCP 47, of the words around the reply; the reply itself is nearly always English. */
  language?: string;
  original: Original;
  recipients: NoticeRecipient[];
}
