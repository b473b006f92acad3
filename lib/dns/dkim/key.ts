/** What stands at a selector. */
export type KeyStatus = 'valid' | 'weak' | 'revoked' | 'invalid' | 'ambiguous' | 'absent';

/** Why a key cannot be used; `dkim-` before it is the id of the finding. */
export type KeyError =
  | 'escaped-semicolon'
  | 'not-a-key'
  | 'duplicate-tag'
  | 'v-not-first'
  | 'bad-version'
  | 'missing-p'
  | 'unknown-k'
  | 'not-email-key'
  | 'pem-armour'
  | 'bad-base64'
  | 'key-truncated'
  | 'key-too-short'
  | 'ed25519-length'
  | 'ed25519-spki';

/** What to say about a key that works; `dkim-` before it is the id of the finding. */
export type KeyWarning =
  | 'historic-g'
  | 'ill-formed'
  | 'key-below-2048'
  | 'no-v'
  | 'pkcs1'
  | 'sha256-not-allowed'
  | 'strict-subdomain'
  | 'testing'
  | 'unknown-flag';

export type KeyType = 'rsa' | 'ed25519';

/** A place in the record; UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** The key in `p=`, measured. */
export interface KeyMaterial {
  bits: number;
  /** `spki` is what RFC 6376 wants for RSA, `raw` what RFC 8463 wants for Ed25519. */
  encoding: 'spki' | 'pkcs1' | 'raw';
}

/** One key record, judged. */
export interface KeyJudgement extends Partial<KeyMaterial> {
  status: KeyStatus;
  error?: KeyError;
  k?: KeyType;
  /** Hash algorithms, service types and flags, where the record has such a tag. */
  h?: string[];
  s?: string[];
  t?: string[];
  /** Sorted; empty unless the key is valid. */
  warn: KeyWarning[];
  /** What in the record an error or warning is about. */
  places: Partial<Record<KeyError | KeyWarning, Place>>;
}
