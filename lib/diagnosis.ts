import type { Message } from './i18n.ts';
import type { Reach } from './lists/define.ts';
import type { Notice, NoticeRecipient, NoticeSource } from './notice/notice.ts';
import type { ScopeQuestion } from './scope/questions.ts';

/** The answer to one notice, in the words of the handbook; plain data, so that it can cross to the page. */

/** What kind of thing is at fault. */
export const BUCKETS = [
  'address',
  'reputation',
  'authentication',
  'sending-path',
  'content',
  'recipient-policy',
  'sender-account',
  'infrastructure',
  'unknown',
] as const;
export type Bucket = (typeof BUCKETS)[number];
export type Permanence = 'permanent' | 'temporary' | 'unknown';
export type Actor = 'you' | 'your-admin' | 'recipient' | 'recipient-admin' | 'provider' | 'nobody';
export type Party = 'own-organisation' | 'recipient-organisation' | 'forwarder' | 'gateway' | 'unknown';
export type Confidence = 'high' | 'medium' | 'low';

/** The kinds of evidence, strongest first. */
export type EvidenceKind =
  | 'provider-wording'
  | 'vendor-code'
  | 'component-token'
  | 'phrase'
  | 'enhanced-code'
  | 'reply-code'
  | 'lane-word'
  | 'likeness';

/** The words that decided; `start` and `end` count UTF-16 units of `diagnostic`. */
export interface Evidence {
  kind: EvidenceKind;
  quote: string;
  start: number;
  end: number;
}

export interface RejectedBy {
  party: Party;
  host?: string;
  provider?: string;
}

export type CheckName =
  | 'domain'
  | 'mx'
  | 'spf'
  | 'dkim'
  | 'dmarc'
  | 'ptr'
  | 'helo'
  | 'blocklists'
  | 'ns'
  | 'mta-sts'
  | 'tls-rpt'
  | 'bimi'
  | 'dane'
  | 'dnssec'
  | 'requirements';

/** What is known of the message beside the subject of a check; each may be absent. */
export interface TargetFacts {
  /** The address that handed the message over. */
  ip?: string;
  /** MAIL FROM, a whole address; empty for the null return-path. */
  sender?: string;
  /** The name that the sending server gave. */
  helo?: string;
  /** The notice does not show MAIL FROM: the domain that SPF is checked for is a guess. */
  isGuessed?: true;
  /** The domain that the reader sees in From. */
  from?: string;
  /** `d=` and `s=` of each signature. */
  dkim?: { domain: string; selector: string }[];
  /** Somebody sent the message on: what was judged may be that server, and not the sender's. */
  isForwarded?: true;
  /** Reason of the diagnosis that suggests the check. */
  reason?: string;
  /** Id of the list in lib/lists that the reply names; it is asked first. */
  list?: string;
  /** Id of the receiver whose requirements count (lib/dns/requirements); all of them when it is absent. */
  receiver?: string;
}

/** One DNS question that the diagnosis suggests: test this noun of the notice. */
export interface Target {
  check: CheckName;
  /** A domain or an IP address; for `dkim` `selector._domainkey.domain`, or a domain where no selector is known. */
  subject: string;
  facts?: TargetFacts;
}

/** The list or private signal that the reply names (R49). */
export interface NamedSignal {
  id: string;
  name: string;
  reach: Reach;
}

/** A page of the list or the provider, and what to do there. */
export interface AdvicePage {
  url: string;
  /** Where the link leads, to be shown beside it. */
  host: string;
  label: Message;
}

export interface Advice {
  /** What happened, at most 60 characters, no full stop. */
  headline: Message;
  /** What it means, one sentence. */
  explanation: Message;
  /** One place to look, one sentence. */
  firstPlace: Message;
  /** At most two follow-ups. */
  steps: Message[];
  /** A fix that people try first and that would be wasted (R26-R30). */
  warning?: Message;
  /** What the named list is, one sentence. */
  signal?: Message;
  /** The one right page, for after the cause (N12). */
  page?: AdvicePage;
  /** One level down, for whoever runs the mail: what to look at, in their words. */
  itDetail: Message;
}

/** One recipient of one notice, explained. */
export interface Diagnosis extends NoticeRecipient {
  rejectedBy: RejectedBy;
  bucket: Bucket;
  reason: string;
  permanence: Permanence;
  actor: Actor;
  confidence: Confidence;
  /** Absent when nothing decided (`unknown`). */
  evidence?: Evidence;
  /** Other buckets that the wording leaves open, best first. */
  also: Bucket[];
  checks: Target[];
  signal?: NamedSignal;
  advice: Advice;
}

/** What is seen first of a notice: a line, a picture and a colour that say the same. */
export interface Face {
  headline: Message;
  icon: Bucket | 'waiting' | 'alarm' | 'info';
  tone: Bucket | 'fake';
}

/** A whole notice, explained; `recipients` is empty for what is no bounce. */
export interface Report {
  notice: Omit<Notice, 'recipients'>;
  /** Of what it was read: the message itself, or what somebody sees of it. */
  readFrom: NoticeSource['form'];
  /** Why a fake is one. */
  reasons?: Message[];
  recipients: Diagnosis[];
  face: Face;
  /** Those it is about, by their places among the recipients, with one and the same answer together. */
  groups: number[][];
  /** For each recipient the questions that would make its advice more exact (R31). */
  questions?: ScopeQuestion[][];
}
