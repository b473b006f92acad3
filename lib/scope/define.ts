import type { Reason } from '../causes/index.ts';
import type { Actor } from '../diagnosis.ts';
import type { MessageKey } from '../i18n.ts';
import type { ChoiceOf, QuestionId } from './questions.ts';
import type { Receiver } from './receiver.ts';

/** What one answer changes. */
export interface Effect {
  /** The new first place; by receiver where it depends on whose rules count. */
  first: MessageKey | Readonly<Record<Receiver, MessageKey>>;
  /** A step that goes with it, and that stands when another answer has the first place. */
  next?: MessageKey;
  /** A fix that would be wasted now; a warning of the diagnosis itself stays. */
  warning?: MessageKey;
}

/** By question and answer; a question without an effect is not asked. */
export type Effects = { readonly [Q in QuestionId]?: { readonly [C in ChoiceOf<Q>]?: Effect } };

/** What the answers change for these reasons; the sentences speak to this actor and to no other. */
export interface Plan {
  reasons: readonly Reason[];
  actor: Actor;
  effects: Effects;
}
