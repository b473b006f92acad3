import { isBogus } from '../bogus.ts';
import { findAbsence } from '../domain/absence.ts';
import { describeAbsence, describeExistence, describeFailure, describeTypo } from '../domain/rows.ts';
import { findMeant } from '../domain/typos.ts';
import type { Finding } from '../finding.ts';
import { readDomain } from '../name.ts';
import { defineCheck } from './define.ts';

/** Reasons of a diagnosis that say: the receiver did not find the domain. */
const NOT_FOUND = new Set(['domain-not-found', 'sender-domain-dns', 'dns-failure']);

/** Does the domain exist? Any record type tells: NXDOMAIN is about the name (RFC 8020). */
export const domain = defineCheck({
  name: 'domain',
  read: readDomain,
  run: async (subject, resolve, { signal, facts }): Promise<Finding[]> => {
    const answer = await resolve(subject, 'NS', { signal });
    if (answer.status === 'failed') {
      return [describeFailure(subject, answer, await isBogus(answer, 'NS', resolve, signal))];
    }
    const wasMissed = answer.status !== 'nxdomain' && NOT_FOUND.has(facts.reason ?? '');
    const [meant, absence] = await Promise.all([
      findMeant(subject, resolve, signal),
      wasMissed ? findAbsence(subject, resolve, signal) : undefined,
    ]);
    return [
      describeExistence(subject, answer),
      ...describeTypo(subject, meant),
      ...(absence ? [describeAbsence(subject, absence)] : []),
    ];
  },
});
