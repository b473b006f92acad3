import type { CheckName } from '../diagnosis.ts';
import type { MessageKey } from '../i18n.ts';

/** The parts of the checklist, in their order (R63-R66): the path first, the message after the list, then the sending. */
export const LANES = ['path', 'list', 'message', 'sending'] as const;
export type Lane = (typeof LANES)[number];

/** Who does a step. */
export const ROLES = ['it', 'sales', 'marketing'] as const;
export type Role = (typeof ROLES)[number];

/** Which rows of the DNS report show whether a step is done. */
export interface Proof {
  checks: readonly CheckName[];
  /** Ids of the findings that count; all of those checks where it is absent. */
  ids?: RegExp;
}

/** One thing to do before sending; plain data. */
export interface Step {
  id: string;
  lane: Lane;
  /** What to do; a heading. */
  title: MessageKey;
  /** One sentence. */
  why: MessageKey;
  /** For whoever does it. */
  how: MessageKey;
  for: readonly Role[];
  /** Absent where DNS cannot show it. */
  proof?: Proof;
  /** Who says so. */
  source: `https://${string}`;
}

/** Types a step. */
export const defineStep = <const Id extends string>(step: Step & { id: Id }): Step & { id: Id } => step;
