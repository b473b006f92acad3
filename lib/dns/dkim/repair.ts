import { readTags, repeatedTags, type TagList, tagValue } from '../tags.ts';
import { judgeKey } from './judge.ts';
import type { KeyJudgement, KeyType } from './key.ts';
import { fromBase64, toBase64, wrapPkcs1 } from './octets.ts';
import { readList } from './warnings.ts';

/** What a form or a zone file added: escapes, quotes, the armour of a PEM file. */
const strip = (text: string) =>
  text
    .replace(/\\;/g, ';')
    .replace(/-----(?:BEGIN|END) [A-Z ]{1,30}-----/g, '')
    .replace(/["\\]/g, '');

const isBase64 = (text: string) => /^[A-Za-z0-9+/]+={0,2}$/.test(text);

/** The last 32 octets of an Ed25519 SubjectPublicKeyInfo are the key. */
const RAW_ED25519 = -32;

/** The key in the form that the RFCs want. */
function repairForm(base64: string, { encoding, error }: KeyJudgement): string {
  if (encoding === 'pkcs1') return toBase64(wrapPkcs1(fromBase64(base64)));
  if (error === 'ed25519-spki') return toBase64(fromBase64(base64).slice(RAW_ED25519));
  return base64;
}

/** The tags that still mean something: no test flag, no notes, no history. */
function rebuild(list: TagList, type: KeyType, p: string): string {
  const isStrict = readList(list, 't')?.includes('s') ?? false;
  return ['v=DKIM1', `k=${type}`, ...(isStrict ? ['t=s'] : []), `p=${p}`].join('; ');
}

/** The record as it should be published, if the key in it can be used at all. */
export async function repairKey(text: string): Promise<string | undefined> {
  const list = readTags(strip(text));
  if (repeatedTags(list).some(({ name }) => name === 'p')) return undefined; // which one signs is not to be seen
  const type: KeyType = tagValue(list, 'k') === 'ed25519' ? 'ed25519' : 'rsa';
  const base64 = (tagValue(list, 'p') ?? '').replace(/\s/g, '');
  if (!isBase64(base64)) return undefined;
  const asIs = await judgeKey([rebuild(list, type, base64)]);
  const record = rebuild(list, type, repairForm(base64, asIs));
  const { status } = await judgeKey([record]);
  return status === 'valid' && record !== text ? record : undefined;
}
