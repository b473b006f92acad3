import type { CheckName } from '../../diagnosis.ts';
import type { Verdict } from '../../dns/finding.ts';
import type { Message } from '../../i18n.ts';

/**
 * The one report as plain data: page and Markdown are written from the same pieces. Words are ours, by key, or
 * somebody's: names and replies are shown as they are, and nothing in them is ever a mark.
 */
export type Said = Message | { words: string } | { code: string };

/** What a DNS check found, without what only a screen can open. */
export interface FindingPiece {
  kind: 'finding';
  check: CheckName;
  verdict: Verdict;
  id: string;
  subject: string;
  summary: Message;
  explanation?: Message;
  records: readonly string[];
  fix?: string;
  page?: { url: string; label: Message };
  /** Whom it was asked of, and when, with the time zone; absent where the row above says it. */
  asked?: Message;
}

/** A line of a list. */
export interface ListItem {
  said: readonly Said[];
  beside?: readonly Said[];
}

/** One piece of a section. */
export type Piece =
  /** Sentences one after another. */
  | { kind: 'words'; said: readonly Said[] }
  /** Lines one below the other; what each rests on stands behind it, smaller. */
  | { kind: 'list'; items: readonly ListItem[] }
  /** The first column names the row; so many at the end hold numbers. */
  | {
      kind: 'table';
      caption: Message;
      head: readonly Said[];
      rows: readonly (readonly Said[])[];
      numbers: number;
    }
  | { kind: 'facts'; facts: readonly { label: Message; said: readonly Said[] }[] }
  /** What a server said, word for word, below what is known of it. */
  | {
      kind: 'reply';
      title: Message;
      facts: readonly { label: Message; said: readonly Said[] }[];
      reply: string;
    }
  | FindingPiece;

/** A part of the report with a heading. */
export interface Section {
  id:
    | 'bounces'
    | 'patterns'
    | 'sender'
    | 'authentication'
    | 'blocklists'
    | 'content'
    | 'replies'
    | 'unchecked';
  title: Message;
  pieces: readonly Piece[];
}

/** One thing to do. */
export interface ToDo {
  /** Who. */
  who: Message;
  /** What, one sentence. */
  what: Said;
  /** Why, of how many bounces in which span, what to publish: each a few words. */
  why: readonly (readonly Said[])[];
}

/** All of it: first who has to act, then what to do in order, then what that rests on. */
export interface OverallReport {
  title: Message;
  /** When and where it was made, and of what. */
  made: readonly Message[];
  /** "Me, them, or IT?" in the first sentence, or in one for each that has to act; then what qualifies it. */
  answer: readonly Message[];
  toDo: readonly ToDo[];
  sections: readonly Section[];
}
