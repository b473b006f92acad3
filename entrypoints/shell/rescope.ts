import type { Advice, Diagnosis } from '../../lib/diagnosis.ts';
import type { Answers, KnownAnswers } from '../../lib/scope/questions.ts';
import { askQuietly } from './ask.ts';

/** The advice in the scope of these answers, by the worker; nothing when the line to it breaks. */
export const rescope = (diagnosis: Diagnosis, answers: Answers): Promise<Advice | undefined> =>
  askQuietly('rescope', { diagnosis, answers });

/** What the history knows of the questions, likewise. */
export const known = (diagnosis: Diagnosis): Promise<KnownAnswers | undefined> =>
  askQuietly('known', diagnosis);
