import type { Message, MessageKey } from '../i18n.ts';

/** How far a failure reaches (R31): at whom, from whom, since when. */
interface Choices {
  providers: 'one' | 'several';
  senders: 'one' | 'all';
  change: 'yes' | 'no';
}
export type QuestionId = keyof Choices;
export type ChoiceId = Choices[QuestionId];
/** `providers-one`, `change-yes` ... */
export type AnswerId = { [Q in QuestionId]: `${Q}-${Choices[Q]}` }[QuestionId];

/** What is known so far; a question that is left out is not sure yet. */
export type Answers = { [Q in QuestionId]?: Choices[Q] };

/** An answer that the local history gives, and what it is drawn from. */
export interface KnownAnswer<Q extends QuestionId = QuestionId> {
  choice: Choices[Q];
  evidence: Message;
}

/** What the local history knows of the three questions. */
export type KnownAnswers = { [Q in QuestionId]?: KnownAnswer<Q> };

/** One question as a view shows it. */
export interface ScopeQuestion {
  id: QuestionId;
  question: MessageKey;
  choices: readonly { id: ChoiceId; label: MessageKey }[];
  /** Pre-filled from the local history. */
  known?: KnownAnswer;
}

/** All questions, in the order in which they are asked. */
export const QUESTIONS: readonly ScopeQuestion[] = [
  {
    id: 'providers',
    question: 'panel_scope_providers',
    choices: [
      { id: 'one', label: 'panel_scope_providers_one' },
      { id: 'several', label: 'panel_scope_providers_several' },
    ],
  },
  {
    id: 'senders',
    question: 'panel_scope_senders',
    choices: [
      { id: 'one', label: 'panel_scope_senders_one' },
      { id: 'all', label: 'panel_scope_senders_all' },
    ],
  },
  {
    id: 'change',
    question: 'panel_scope_change',
    choices: [
      { id: 'yes', label: 'panel_scope_change_yes' },
      { id: 'no', label: 'panel_scope_change_no' },
    ],
  },
];
