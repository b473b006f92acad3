import { redact } from '../report/redact.ts';
import type { HistoryEntry } from './entry.ts';

/** Enough to tell any two addresses apart; octets. */
const LENGTH = 16;
/** What stands for the name in an address; no word, because the language may change. */
const HIDDEN = '…';

/** Turns a text into a short name that nobody can guess it by who does not have the salt. */
export type Hash = (text: string) => Promise<string>;

/** Hashes with a salt (HMAC, RFC 2104): the same address has the same name on this computer, and on no other. */
export async function createHash(
  salt: string,
  subtle: Pick<SubtleCrypto, 'importKey' | 'sign'>,
): Promise<Hash> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await subtle.importKey('raw', encoder.encode(salt), algorithm, false, ['sign']);
  return async (text) => {
    const octets = new Uint8Array(await subtle.sign('HMAC', key, encoder.encode(text))).slice(0, LENGTH);
    return btoa(String.fromCharCode(...octets)).replace(
      /[+/=]/g,
      (sign) => ({ '+': '-', '/': '_' })[sign] ?? '',
    );
  };
}

/** Ids that were made of addresses are hashed, too: their first letter is a capital then. */
export const isHashed = ({ id }: Pick<HistoryEntry, 'id'>): boolean => /^[A-Z]/.test(id);

/** The same bounce without the names of people: addresses become hashes, in texts they lose their names. */
export async function hashed(entry: HistoryEntry, hash: Hash): Promise<HistoryEntry> {
  if (isHashed(entry)) return entry;
  const { id, recipient, ownAddress, subject } = entry;
  const [name, whom, own] = await Promise.all([id, recipient ?? '', ownAddress ?? ''].map(hash));
  return {
    ...entry,
    id: `${id.slice(0, 1).toUpperCase()}${name}`,
    ...(recipient && { recipient: `#${whom}` }),
    ...(ownAddress && { ownAddress: `#${own}` }),
    ...(subject && { subject: redact(subject, HIDDEN) }),
    diagnostic: redact(entry.diagnostic, HIDDEN),
  };
}
