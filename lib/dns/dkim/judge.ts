import { findTag, readTags, repeatedTags, type TagList, tagValue } from '../tags.ts';
import type { KeyError, KeyJudgement, KeyType, Place } from './key.ts';
import { measureKey } from './measure.ts';
import { fromBase64 } from './octets.ts';
import { findWarnings, readList } from './warnings.ts';

/** Verifiers must not accept shorter RSA keys (RFC 8301 section 3.2). */
const LEAST_BITS = 1024;
/** A key record of 16384 bits has 3 kB; what is longer is judged by its head. */
const MAX_RECORD = 20_000;

type Fault = [error: KeyError, place: Place];

const isKeyType = (k: string): k is KeyType => k === 'rsa' || k === 'ed25519';

/** A zone file's escape that was pasted into a web form. */
function findEscape(text: string): Fault | undefined {
  const start = text.indexOf('\\;');
  return start >= 0 && /p[ \t]{0,9}=/.test(text)
    ? ['escaped-semicolon', { start, end: start + 2 }]
    : undefined;
}

/** The first fault in the tags, in the order in which readers meet them (RFC 6376 section 3.6.1). */
function findFault(list: TagList, whole: Place): Fault | undefined {
  const { v, p, k, s } = Object.fromEntries(['v', 'p', 'k', 's'].map((name) => [name, findTag(list, name)]));
  if (!p && v?.value !== 'DKIM1') return ['not-a-key', whole];
  const [repeated] = repeatedTags(list);
  if (repeated) return ['duplicate-tag', repeated];
  if (v && v.value !== 'DKIM1') return ['bad-version', v];
  if (v && v !== list.tags[0]) return ['v-not-first', v];
  if (!p) return ['missing-p', whole];
  if (p.value === '') return undefined; // withdrawn, whatever the other tags say
  if (k && !isKeyType(k.value)) return ['unknown-k', k];
  if (s && !readList(list, 's')?.some((service) => service === '*' || service === 'email')) {
    return ['not-email-key', s];
  }
  if (/-----(?:BEGIN|END) /.test(p.value)) return ['pem-armour', p];
  if (!/^[\sA-Za-z0-9+/]+={0,2}$/.test(p.value)) return ['bad-base64', p];
  return undefined;
}

const refuse = (status: KeyJudgement['status'], [error, place]: Fault, rest: Partial<KeyJudgement> = {}) =>
  ({ status, error, warn: [], places: { [error]: place }, ...rest }) satisfies KeyJudgement;

/** The tags as they are, for a key whose type is known. */
function describeTags(list: TagList, k: KeyType) {
  const [h, s, t] = ['h', 's', 't'].map((name) => readList(list, name));
  return { k, ...(h && { h }), ...(s && { s }), ...(t && { t }) };
}

async function judgeRecord(text: string): Promise<KeyJudgement> {
  const whole = { start: 0, end: text.length };
  const list = readTags(text);
  const fault = findEscape(text) ?? findFault(list, whole);
  if (fault) return refuse('invalid', fault);
  const p = findTag(list, 'p') ?? { ...whole, value: '' };
  if (p.value === '') return { status: 'revoked', warn: [], places: {} };

  const k: KeyType = tagValue(list, 'k') === 'ed25519' ? 'ed25519' : 'rsa';
  const tags = describeTags(list, k);
  const measured = await measureKey(k, fromBase64(p.value.replace(/\s/g, '')));
  if (!measured.ok) return refuse('invalid', [measured.error, p], tags);
  const key = { ...tags, ...measured.value };
  if (k === 'rsa' && key.bits < LEAST_BITS) return refuse('weak', ['key-too-short', p], key);
  const found = findWarnings(list, { status: 'valid', warn: [], places: {}, ...key }, whole);
  const places = Object.fromEntries(found.map(([warning, place]) => [warning, place ?? whole]));
  return { status: 'valid', ...key, warn: found.map(([warning]) => warning), places };
}

/** Judges the TXT answers at `<selector>._domainkey.<domain>`, the strings of each joined. */
export async function judgeKey(answers: readonly string[]): Promise<KeyJudgement> {
  const [only, ...others] = answers;
  if (only === undefined) return { status: 'absent', warn: [], places: {} };
  if (others.length > 0) return { status: 'ambiguous', warn: [], places: {} }; // RFC 6376 section 3.6.2.2: undefined
  return judgeRecord(only.slice(0, MAX_RECORD));
}
