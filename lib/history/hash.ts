import { isRoleAddress } from '../checklist/role-names.ts';
import { alone, literally, redact } from '../report/redact.ts';
import { type HistoryEntry, REPLY_LIMIT, SUBJECT_LIMIT } from './entry.ts';

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

type Named = Pick<HistoryEntry, 'id' | 'recipient' | 'ownAddress'>;

/** Ids that were made of addresses are hashed, too: their first letter is a capital then. A file may claim so and name people. */
export const isHashed = ({ id, recipient = '', ownAddress = '' }: Named): boolean =>
  /^[A-Z]/.test(id) && !`${recipient}${ownAddress}`.includes('@');

/** Shorter names are parts of words and codes. */
const SHORTEST_NAME = 3;

/** Replies name a mailbox without its domain, too: `<kim>... User unknown`. The name of an office is a word of theirs. */
function withoutName(text: string, address = ''): string {
  const name = address.slice(0, Math.max(address.lastIndexOf('@'), 0));
  if (name.length < SHORTEST_NAME || isRoleAddress(address)) return text;
  return text.replace(alone([literally(name)]), HIDDEN);
}

/** A text that was cut may end in half an address, which looks like a word: then the last word goes. */
const withoutHalf = (text: string, limit: number): string =>
  text.length < limit ? text : `${text.slice(0, text.lastIndexOf(' ') + 1)}${HIDDEN}`;

/** The same bounce without the names of people: addresses become hashes, in texts they lose their names. */
export async function hashed(entry: HistoryEntry, hash: Hash): Promise<HistoryEntry> {
  if (isHashed(entry)) return entry;
  const { id, recipient, ownAddress, subject } = entry;
  const reply = withoutHalf(entry.diagnostic, REPLY_LIMIT);
  const [name, whom, own] = await Promise.all([id, recipient ?? '', ownAddress ?? ''].map(hash));
  return {
    ...entry,
    id: `${id.slice(0, 1).toUpperCase()}${name}`,
    ...(recipient && { recipient: `#${whom}` }),
    ...(ownAddress && { ownAddress: `#${own}` }),
    ...(subject && { subject: redact(withoutHalf(subject, SUBJECT_LIMIT), HIDDEN) }),
    diagnostic: withoutName(withoutName(redact(reply, HIDDEN), recipient), ownAddress),
  };
}
