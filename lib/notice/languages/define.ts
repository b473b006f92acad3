import type { NoticeKind } from '../notice.ts';

export type FrameKind = Extract<NoticeKind, 'failure' | 'delay' | 'delivered'>;

/** Sentences by what they say; linear, and read with or without accents. */
export type Frames = Readonly<Partial<Record<FrameKind, RegExp>>>;

/** How mail programs speak in one language. */
export interface Language {
  /** BCP 47. */
  code: string;
  /** Words that its notices use, and as few other languages as possible; one of a script of its own needs none. */
  words?: string;
  /** What notices are called. */
  subject: Frames;
  /** What they say around the reply. */
  body: Frames;
  /** How filters, lists and ticket systems speak, which do not say "delivery". */
  filter: Filter;
  /** What stands at the beginning of a line, before a colon; sources of patterns. */
  labels: Labels;
  /** How they say that the server goes on trying, and until when; sources of patterns. */
  horizon: Horizon;
}

/** Linear, and read with or without accents. */
export interface Filter {
  /** What the reader sent. */
  own: RegExp;
  /** What became of it. */
  stopped: RegExp;
  /** What somebody sent to the reader, or what waits for an answer: no mail of his is lost. */
  forReader: RegExp;
  /** What has no language stands in the English table alone. Names that programs give themselves: filters, gateways, lists, ticket systems. */
  robot?: RegExp;
  /** Those of them that never speak for a person. */
  nobody?: RegExp;
  /** When a mail was written, in a list of its headers: `Date: Tue May  3 09:02:15 2011`. */
  dated?: RegExp;
  /** What finds something in mail. */
  scanner?: RegExp;
  /** Subjects of automatic answers (classification.md 3). */
  away?: RegExp;
  /** Is away, by the letter itself; English holds all. */
  absent?: RegExp;
  /** Challenge-response: the recipient's filter asks the sender to prove himself. */
  challenge?: RegExp;
}

export interface Labels {
  /** Before the reply, or the program's own reason. */
  response: readonly string[];
  /** Before the host that wrote the notice. */
  server: readonly string[];
  recipient: readonly string[];
  /** Before whom a mail went to: the recipient, where nothing else names him. */
  to: readonly string[];
  /** Before the sender's address, which never failed. */
  sender: readonly string[];
  /** Before the returned message or its headers. */
  original: readonly string[];
  /** At the end of a sentence, before the reason that follows below. */
  announced?: readonly string[];
  /** Where a line of a notice begins, whatever stands before it; English holds all. */
  starts?: readonly string[];
  /** Where the returned message begins; likewise. */
  returned?: readonly string[];
  /** The word before an address in a sentence; likewise. */
  within?: readonly string[];
  /** Before the address that a mail was sent on to, in a sentence too. */
  forward: readonly string[];
}

interface Horizon {
  /** In the sentence that names the time. */
  retry: string;
  hour: string;
  day: string;
  /** Before a time that has passed already, or that lies between two attempts. */
  passed?: string;
  /** Before the date that the attempts end with. */
  until?: string;
  /** The same, behind it. */
  untilBehind?: string;
}

export const defineLanguage = (language: Language): Language => language;
