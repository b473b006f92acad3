import type { DmarcRecord, PolicyTags } from './record.ts';
import { appliedPolicy } from './record.ts';
import type { Policy } from './tag-values.ts';
import { organisationalDomain, type Step, type Walk } from './walk.ts';

/** The record that decides about mail from a domain. */
export interface Ruling {
  /** Where the record is. */
  owner: string;
  record: DmarcRecord;
  step: Step;
  isInherited: boolean;
}

/** The policy for one name, the tag it comes from, and what `t=y` leaves of it. */
export interface NamePolicy {
  tag: 'p' | 'sp' | 'np';
  asked: Policy;
  applied: Policy;
}

/** The domain's own record, else that of its organisational domain, else that of the public suffix (RFC 9989 section 4.10.1). */
export function findRuling(walk: Walk): Ruling | undefined {
  const { domain, steps } = walk;
  const organisation = organisationalDomain(walk);
  const at = (name: string) => steps.find((step) => step.name === name && step.record);
  const suffix = steps.find(({ record }) => record?.psd === 'y');
  const step = at(domain) ?? at(organisation) ?? suffix;
  if (step?.record === undefined) return undefined;
  return { owner: step.name, record: step.record, step, isInherited: step.name !== domain };
}

function deciding({ sp, np }: PolicyTags, isInherited: boolean, isMissing: boolean): NamePolicy['tag'] {
  if (!isInherited) return 'p';
  if (isMissing && np) return 'np';
  return sp ? 'sp' : 'p';
}

/** What receivers are asked to do; `np` speaks of names that do not exist, `sp` of the other subdomains. */
export function policyFor(
  { record, isInherited }: Ruling,
  { isMissing }: { isMissing: boolean },
): NamePolicy | undefined {
  const { policy } = record;
  if (policy === undefined) return undefined;
  const tag = deciding(policy, isInherited, isMissing);
  const asked = policy[tag] ?? policy.p;
  return { tag, asked, applied: appliedPolicy(asked, record) };
}
