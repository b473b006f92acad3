import type { Advice, Diagnosis } from '../../lib/diagnosis.ts';
import type { Answers } from '../../lib/scope/questions.ts';
import { askQuietly } from './ask.ts';

/** The advice in the scope of these answers, by the worker; nothing when the line to it breaks. */
export const rescope = (diagnosis: Diagnosis, answers: Answers): Promise<Advice | undefined> =>
  askQuietly('rescope', { diagnosis, answers });
