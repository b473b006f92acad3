import { duplicateTags, readTags, tagValue } from '../tags.ts';

// Reading one DMARC record: RFC 9989.

export type Policy = 'none' | 'quarantine' | 'reject';

/** A tag whose value no receiver can use. */
export interface Defect {
  kind: 'missing' | 'invalid' | 'duplicate';
  tag: string;
}

export interface DmarcRecord {
  text: string;
  p: Policy;
  sp?: Policy;
  np?: Policy;
  /** Is this name a public suffix? Unknown, unless the record says. */
  psd: 'y' | 'n' | 'u';
  /** `t=y`: receivers apply one step less. */
  isTesting: boolean;
  /** The usable report addresses. */
  rua: string[];
  /** What is wrong with the policy tags. */
  defects: Defect[];
  /** False when the defects leave no policy: receivers then do no DMARC at all. */
  isUsable: boolean;
}

/** Blanks are allowed around the equals sign; the value counts by case. Other TXT records are ignored. */
const VERSION = /^v[ \t]{0,20}=[ \t]{0,20}DMARC1[ \t]{0,20}(?:;|$)/;
const REPORT_ADDRESS = /^mailto:[^\s@/]{1,64}@[^\s@]{1,253}$/i;
const POLICY_TAGS = ['p', 'sp', 'np'] as const;

const isPolicy = (value: string): value is Policy => /^(?:none|quarantine|reject)$/.test(value);

/** Is this TXT record a DMARC record? */
export const isDmarc = (text: string) => VERSION.test(text);

/** Reads a record for which `isDmarc` holds. */
export function readDmarc(text: string): DmarcRecord {
  const list = readTags(text);
  const value = (name: string) => tagValue(list, name)?.toLowerCase();
  const policy = (name: string) => {
    const given = value(name);
    return given !== undefined && isPolicy(given) ? given : undefined;
  };
  const rua = (tagValue(list, 'rua') ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => REPORT_ADDRESS.test(address));
  const duplicates = duplicateTags(list);
  const invalid = POLICY_TAGS.filter((tag) => value(tag) !== undefined && policy(tag) === undefined);
  const defects: Defect[] = [
    ...duplicates.map((tag) => ({ kind: 'duplicate' as const, tag })),
    ...invalid.map((tag) => ({ kind: 'invalid' as const, tag })),
    ...(value('p') === undefined ? [{ kind: 'missing' as const, tag: 'p' }] : []),
  ];
  const psd = value('psd');
  const [sp, np] = [policy('sp'), policy('np')];
  const isSound = defects.length === 0;
  return {
    text,
    p: (isSound && policy('p')) || 'none', // a record with a defect but with reports wanted counts as p=none
    ...(isSound && sp && { sp }),
    ...(isSound && np && { np }),
    psd: psd === 'y' || psd === 'n' ? psd : 'u',
    isTesting: value('t') === 'y',
    rua,
    defects,
    isUsable: isSound || (rua.length > 0 && duplicates.length === 0),
  };
}
