import { readTags, tagValue } from '../tags.ts';
import { isUri, type ReportUri, readReportUris } from './report-uri.ts';
import { inspectTags, type SyntaxRemark } from './syntax.ts';
import { isPolicy, POLICY_TAGS, type Policy } from './tag-values.ts';

// Reading one DMARC record: RFC 9989 sections 4.7 and 4.8.

/** Do the domains have to be equal, or only of one organisation? */
export type AlignmentMode = 'relaxed' | 'strict';

/** The tags that say what to do, with their fallbacks still open. */
export interface PolicyTags {
  p: Policy;
  sp?: Policy;
  np?: Policy;
}

export interface DmarcRecord {
  text: string;
  /** Absent: receivers do no DMARC for this record. */
  policy?: PolicyTags;
  /** A tag twice: no valid record, as if it were not there. */
  isDiscarded: boolean;
  /** Is this name a public suffix? Unknown, unless the record says. */
  psd: 'y' | 'n' | 'u';
  /** `t=y`: receivers apply one step less. */
  isTesting: boolean;
  spfMode: AlignmentMode;
  dkimMode: AlignmentMode;
  rua: ReportUri[];
  ruf: ReportUri[];
  remarks: SyntaxRemark[];
}

const WEAKER: Record<Policy, Policy> = { reject: 'quarantine', quarantine: 'none', none: 'none' };

/** What `t=y` leaves of a policy. */
export const appliedPolicy = (policy: Policy, { isTesting }: Pick<DmarcRecord, 'isTesting'>) =>
  isTesting ? WEAKER[policy] : policy;

/** A broken policy tag leaves `p=none` if reports are wanted, else nothing (section 4.10.1). */
function readPolicy(tags: Record<string, string | undefined>, wantsReports: boolean): PolicyTags | undefined {
  const given = POLICY_TAGS.map((name) => tags[name]?.toLowerCase());
  const isBroken = given.some((value) => value !== undefined && !isPolicy(value));
  const [p, sp, np] = given.map((value) => (value !== undefined && isPolicy(value) ? value : undefined));
  if (p && !isBroken) return { p, ...(sp && { sp }), ...(np && { np }) };
  return wantsReports ? { p: 'none' } : undefined;
}

const modeOf = (value: string | undefined): AlignmentMode =>
  /^s$/i.test(value ?? '') ? 'strict' : 'relaxed';

/** Reads a record for which `isDmarc` holds. */
export function readDmarc(text: string): DmarcRecord {
  const list = readTags(text);
  const remarks = inspectTags(list, text);
  const value = (name: string) => tagValue(list, name);
  const uris = (name: string) => readReportUris(value(name) ?? '').filter(({ uri }) => uri !== '');
  const isDiscarded = remarks.some(({ id }) => id === 'tag-duplicate');
  const tags = Object.fromEntries(POLICY_TAGS.map((name) => [name, value(name)]));
  const policy = isDiscarded ? undefined : readPolicy(tags, uris('rua').some(isUri));
  const psd = value('psd')?.toLowerCase();
  return {
    text,
    ...(policy && { policy }),
    isDiscarded,
    psd: psd === 'y' || psd === 'n' ? psd : 'u',
    isTesting: value('t')?.toLowerCase() === 'y',
    spfMode: modeOf(value('aspf')),
    dkimMode: modeOf(value('adkim')),
    rua: uris('rua'),
    ruf: uris('ruf'),
    remarks,
  };
}
