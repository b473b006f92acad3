import { findTag, type TagList } from '../tags.ts';
import type { KeyJudgement, KeyType, KeyWarning, Place } from './key.ts';

const FLAGS = ['y', 's']; // RFC 6376 section 3.6.1
/** Advised for RSA by RFC 8301 section 3.2. */
const ADVISED_BITS = 2048;

/** A list such as `t= y : s`; blanks around the colons are allowed, inside of a word they are not. */
export function readList(list: TagList, name: string): string[] | undefined {
  const words = findTag(list, name)?.value.split(':');
  return words?.map((word) => word.replace(/\s/g, '')).filter((word) => word !== '');
}

/** A list whose words are empty or cut by blanks. */
function findIllFormed(list: TagList): Place | undefined {
  const [part] = [...list.malformed, ...list.empty];
  if (part) return part;
  return list.tags.find(
    ({ name, value }) =>
      /^[hst]$/.test(name) && value.split(':').some((word) => /^$|\S\s+\S/.test(word.trim())),
  );
}

type Found = [warning: KeyWarning, place: Place | undefined];

/** What deserves a word about a key that verifiers can use; the place may be the whole record. */
export function findWarnings(list: TagList, key: KeyJudgement & { k: KeyType }, whole: Place): Found[] {
  const found: Found[] = [];
  const { h, t = [], bits = 0 } = key;
  const flags = findTag(list, 't');
  const illFormed = findIllFormed(list);
  if (illFormed) found.push(['ill-formed', illFormed]);
  if (!findTag(list, 'v')) found.push(['no-v', whole]);
  if (t.includes('y')) found.push(['testing', flags]);
  if (t.includes('s')) found.push(['strict-subdomain', flags]);
  if (t.some((flag) => !FLAGS.includes(flag))) found.push(['unknown-flag', flags]);
  if (h && !h.some((hash) => hash.toLowerCase() === 'sha256')) {
    found.push(['sha256-not-allowed', findTag(list, 'h')]);
  }
  if (findTag(list, 'g')) found.push(['historic-g', findTag(list, 'g')]);
  if (key.encoding === 'pkcs1') found.push(['pkcs1', findTag(list, 'p')]);
  if (key.k === 'rsa' && bits < ADVISED_BITS) found.push(['key-below-2048', findTag(list, 'p')]);
  return found.sort(([one], [other]) => (one < other ? -1 : 1));
}
