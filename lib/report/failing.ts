import type { Diagnosis, Report } from '../diagnosis.ts';

const ARRIVED = new Set<Diagnosis['action']>(['delivered', 'relayed', 'expanded']);

/** The recipients that a notice is about: those it names only because their mail arrived are left out. */
export function failing({ recipients }: Pick<Report, 'recipients'>): Diagnosis[] {
  return recipients.filter(({ action }) => !ARRIVED.has(action));
}
