import type { Diagnosis } from '../diagnosis.ts';
import { planOf } from './plan-of.ts';
import { type Answers, type KnownAnswers, QUESTIONS, type ScopeQuestion } from './questions.ts';

/** The questions whose answer changes the advice, with what the local history knows of them; mostly none. */
export function questionsFor(diagnosis: Diagnosis, known: KnownAnswers = {}): ScopeQuestion[] {
  const changing = Object.keys(planOf(diagnosis)?.effects ?? {});
  return QUESTIONS.filter(({ id }) => changing.some((answer) => answer.startsWith(id))).map((question) => {
    const answer = known[question.id];
    return answer ? { ...question, known: answer } : question;
  });
}

/** The answers that are pre-filled. */
export const knownAnswers = (questions: readonly ScopeQuestion[]): Answers =>
  Object.fromEntries(questions.flatMap(({ id, known }) => (known ? [[id, known.choice]] : [])));
