import type { KeyError, KeyMaterial, KeyType } from './key.ts';
import { wrapPkcs1 } from './octets.ts';

/** Larger than any key in use (16384 bits have 2 kB); what is longer is not handed to the crypto library. */
const MAX_OCTETS = 4_096;
const ED25519_OCTETS = 32; // RFC 8463 section 4.2
/** SubjectPublicKeyInfo of an Ed25519 key begins so (RFC 8410 section 10.1). */
const ED25519_SPKI = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
/** Only the modulus is of interest; import wants some hash. */
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

type Octets = Uint8Array<ArrayBuffer>;
type Measured = { ok: true; value: KeyMaterial } | { ok: false; error: KeyError };

const isEd25519Spki = (octets: Octets) =>
  octets.length === ED25519_SPKI.length + ED25519_OCTETS &&
  ED25519_SPKI.every((octet, index) => octets[index] === octet);

/** Bits of the modulus, or nothing if this is no RSA key. */
async function measureModulus(spki: Octets): Promise<number | undefined> {
  try {
    const key = await crypto.subtle.importKey('spki', spki, RSA, false, ['verify']);
    return (key.algorithm as RsaHashedKeyAlgorithm).modulusLength;
  } catch {
    return undefined;
  }
}

async function measureRsa(octets: Octets): Promise<Measured> {
  if (octets.length > MAX_OCTETS) return { ok: false, error: 'key-truncated' };
  const asSpki = await measureModulus(octets);
  if (asSpki !== undefined) return { ok: true, value: { bits: asSpki, encoding: 'spki' } };
  const asPkcs1 = await measureModulus(wrapPkcs1(octets));
  if (asPkcs1 !== undefined) return { ok: true, value: { bits: asPkcs1, encoding: 'pkcs1' } };
  return { ok: false, error: 'key-truncated' };
}

function measureEd25519(octets: Octets): Measured {
  if (isEd25519Spki(octets)) return { ok: false, error: 'ed25519-spki' };
  if (octets.length !== ED25519_OCTETS) return { ok: false, error: 'ed25519-length' };
  return { ok: true, value: { bits: 8 * ED25519_OCTETS, encoding: 'raw' } };
}

/** Size and form of the key itself, whatever the record says about it. */
export const measureKey = async (type: KeyType, octets: Octets): Promise<Measured> =>
  type === 'rsa' ? measureRsa(octets) : measureEd25519(octets);
