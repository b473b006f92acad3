import type { Reason } from '../causes/index.ts';
import type { Actor } from '../diagnosis.ts';
import type { MessageKey } from '../i18n.ts';
import type { AnswerId } from './questions.ts';
import type { Receiver } from './receiver.ts';

/** A first place that depends on whose rules count: of a provider that people know by name, or of one organisation. */
export type ByReceiver = Readonly<
  Partial<Record<Receiver, MessageKey>> & Record<'provider' | 'theirs', MessageKey>
>;

/** A first place with a step that goes with it, and that stands when another answer has the first place. */
export type WithStep = readonly [first: MessageKey, step: MessageKey];

/** What one answer changes: the first place. */
export type Effect = MessageKey | WithStep | ByReceiver;

/** By answer; a question none of whose answers has an effect is not asked. */
export type Effects = { readonly [A in AnswerId]?: Effect };

/** What the answers change for these reasons; the sentences speak to this actor and to no other. */
export interface Plan {
  reasons: readonly Reason[];
  actor: Actor;
  effects: Effects;
  /** A fix that would be wasted in any of these scopes; a warning of the diagnosis itself stays. */
  warning?: MessageKey;
}
