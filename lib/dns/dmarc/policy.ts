import type { DmarcRecord, Policy } from './record.ts';
import { organisationalDomain, type Step } from './walk.ts';

/** The record that decides about mail from a domain. */
export interface Ruling {
  /** Where the record is. */
  owner: string;
  record: DmarcRecord;
  step: Step;
  isInherited: boolean;
}

/** The domain's own record, else that of its organisational domain, else that of the public suffix (RFC 9989 section 4.10.1). */
export function findRuling(domain: string, steps: Step[]): Ruling | undefined {
  const organisation = organisationalDomain(domain, steps);
  const at = (name: string | undefined) => steps.find((step) => step.name === name && step.record);
  const suffix = steps.find((step) => step.record?.psd === 'y');
  const step = at(domain) ?? at(organisation) ?? suffix;
  if (step?.record === undefined) return undefined;
  return { owner: step.name, record: step.record, step, isInherited: step.name !== domain };
}

/** What receivers are asked to do; `np` speaks of names that do not exist, `sp` of the other subdomains. */
export function policyFor({ record, isInherited }: Ruling, isMissing: boolean): Policy {
  if (!isInherited) return record.p;
  if (isMissing && record.np) return record.np;
  return record.sp ?? record.p;
}
