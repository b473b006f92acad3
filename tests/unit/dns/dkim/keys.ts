import { type createPublicKey, generateKeyPairSync } from 'node:crypto';

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).publicKey;
const RSA_2048 = rsa(2048);
const ed25519 = generateKeyPairSync('ed25519').publicKey;
const base64 = (key: ReturnType<typeof createPublicKey>, type: 'spki' | 'pkcs1') =>
  key.export({ format: 'der', type }).toString('base64');

/** Keys made for this run, in base64 as `p=` has them. */
export const KEYS = {
  rsa2048: base64(RSA_2048, 'spki'),
  rsa2048Bare: base64(RSA_2048, 'pkcs1'),
  rsa1024: base64(rsa(1024), 'spki'),
  rsa512: base64(rsa(512), 'spki'),
  ed25519: ed25519.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
  ed25519Spki: base64(ed25519, 'spki'),
};
