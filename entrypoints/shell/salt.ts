import { storage } from 'wxt/utils/storage';
import { createHash, type Hash } from '../../lib/history/hash.ts';

/** Random, and on this computer only: who does not have it cannot try addresses out. */
const item = storage.defineItem<string>('local:salt');

const hashBy = (salt: string): Promise<Hash> => createHash(salt, crypto.subtle);

/** Hashes as this computer does, if it ever has. */
export async function knownHash(): Promise<Hash | undefined> {
  const salt = await item.getValue();
  return salt ? hashBy(salt) : undefined;
}

/** Hashes as this computer does, from now on. */
export async function ensureHash(): Promise<Hash> {
  if (!(await item.getValue())) await item.setValue(crypto.randomUUID() + crypto.randomUUID());
  const salt = (await item.getValue()) ?? ''; // another page may have been a moment earlier or later
  return hashBy(salt);
}
