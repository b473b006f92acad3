// AlgorithmIdentifier rsaEncryption with its NULL parameters (RFC 3279 section 2.3.1), DER.
const RSA_ALGORITHM = [
  0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
];

/** Octets of base64 without blanks; a last character that carries no whole octet is left out. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/={1,3}$/, '');
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
}

/** Base64 with padding. */
export const toBase64 = (octets: Uint8Array): string =>
  btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(''));

/** One DER value: tag, length, content (X.690 section 8.1). */
function der(tag: number, content: number[]): number[] {
  const { length } = content;
  if (length < 0x80) return [tag, length, ...content];
  if (length < 0x100) return [tag, 0x81, length, ...content];
  return [tag, 0x82, length >> 8, length & 0xff, ...content];
}

/** Puts a bare RSAPublicKey (PKCS#1) into the SubjectPublicKeyInfo that RFC 6376 section 3.6.1 wants. */
export function wrapPkcs1(key: Uint8Array): Uint8Array<ArrayBuffer> {
  const bits = der(0x03, [0, ...key]); // BIT STRING without unused bits
  return Uint8Array.from(der(0x30, [...RSA_ALGORITHM, ...bits]));
}
