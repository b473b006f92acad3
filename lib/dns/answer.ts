/** What came back for one DNS question. NXDOMAIN, NODATA and "no usable answer" are three different things. */

export interface MailExchanger {
  preference: number;
  /** `.` alone is the null MX of RFC 7505. */
  exchange: string;
}

export interface TextRecord {
  /** The strings of one record, joined without a space (RFC 7208 section 3.3). */
  text: string;
  /** False when the octets were no UTF-8; they are then shown as Latin-1, so that nothing is lost. */
  isUtf8: boolean;
}

/** RFC 1035 section 3.3.13, as far as checks need it. */
export interface StartOfAuthority {
  primary: string;
  serial: number;
  /** Seconds that an absence may be kept (RFC 2308 section 4). */
  minimum: number;
}

/** RFC 6698 section 2.1. */
export interface TlsaRecord {
  usage: number;
  selector: number;
  matching: number;
  /** Hexadecimal, lower case. */
  data: string;
}

/** The record types that the checks ask for, each with the shape of its data. Names are lower case, without final dot. */
export interface RecordData {
  A: string;
  AAAA: string;
  /** Key tag, algorithm, digest type, digest: shown, never judged. */
  DS: string;
  MX: MailExchanger;
  NS: string;
  PTR: string;
  SOA: StartOfAuthority;
  TLSA: TlsaRecord;
  TXT: TextRecord;
}

export type RecordType = keyof RecordData;

/** Why there is no usable answer, most telling first: the first one that occurred is reported. */
export const FAILURE_REASONS = [
  'bad-name', // not a name that can be asked for; nobody was asked
  'servfail',
  'blocked', // the resolver filters this name (RFC 8914, codes 15 to 18)
  'refused', // any other rcode
  'too-large',
  'truncated',
  'garbage', // not the answer to our question, or not DNS at all
  'http',
  'timeout',
  'network',
  'cancelled',
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];

/** An extended DNS error, RFC 8914. */
export interface ExtendedError {
  code: number;
  text: string;
}

/** Who answered and when; a failure names everybody that was asked. */
export interface Origin {
  /** The name that was asked for. */
  name: string;
  /** ISO 8601. */
  at: string;
  /** Host name of the resolver; empty when nobody was asked. */
  resolver: string;
}

/** What another resolver said to the same question, when it had no usable answer. */
export interface Opinion {
  resolver: string;
  reason: FailureReason;
  rcode?: string;
  extended?: ExtendedError;
}

export interface Answered<Type extends RecordType> extends Origin {
  status: 'answer' | 'nodata' | 'nxdomain';
  rcode: 'NOERROR' | 'NXDOMAIN';
  records: RecordData[Type][];
  /** The CNAME targets that led to the records, in order; the status speaks of the last one (RFC 6604). */
  aliases: string[];
  /** The resolver says that it validated the answer by DNSSEC (AD flag). */
  isAuthentic: boolean;
  /** What the resolver adds to its answer, such as "this is an old copy". */
  extended?: ExtendedError;
  /** Resolvers that were asked before and failed where this one answered. */
  also?: Opinion[];
}

export interface Failed extends Origin {
  status: 'failed';
  reason: FailureReason;
  rcode?: string;
  extended?: ExtendedError;
  records: never[];
}

export type Answer<Type extends RecordType = RecordType> = Answered<Type> | Failed;

export interface ResolveOptions {
  signal: AbortSignal;
  /** Records whose DNSSEC proof is broken are wanted too (the CD flag, RFC 4035 section 3.2.2). */
  validation?: 'off';
}

/** Asks one DNS question. Never throws, never hangs: trouble is a `failed` answer. */
export type Resolve = <Type extends RecordType>(
  name: string,
  type: Type,
  options: ResolveOptions,
) => Promise<Answer<Type>>;
