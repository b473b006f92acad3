import type { Diagnosis } from '../../lib/diagnosis.ts';
import { knownScope } from '../../lib/history/scope.ts';
import type { KnownAnswers } from '../../lib/scope/questions.ts';
import { loadHistory } from './history.ts';

/** What the history knows of the three questions for one recipient; nothing where it cannot be read. */
export async function knownFor(diagnosis: Diagnosis): Promise<KnownAnswers> {
  const history = await loadHistory();
  return history.ok ? knownScope(history.value, diagnosis, Date.now()) : {};
}
