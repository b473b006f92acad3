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

/** The record types that the checks ask for, each with the shape of its data. Names are lower case, without final dot. */
export interface RecordData {
  A: string;
  AAAA: string;
  MX: MailExchanger;
  NS: string;
  PTR: string;
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

export interface Answered<Type extends RecordType> extends Origin {
  status: 'answer' | 'nodata' | 'nxdomain';
  rcode: 'NOERROR' | 'NXDOMAIN';
  records: RecordData[Type][];
  /** The CNAME targets that led to the records, in order; the status speaks of the last one (RFC 6604). */
  aliases: string[];
  /** The resolver says that it validated the answer by DNSSEC (AD flag). */
  isAuthentic: boolean;
}

export interface Failed extends Origin {
  status: 'failed';
  reason: FailureReason;
  rcode?: string;
  extended?: ExtendedError;
  records: never[];
}

export type Answer<Type extends RecordType = RecordType> = Answered<Type> | Failed;

/** Asks one DNS question. Never throws, never hangs: trouble is a `failed` answer. */
export type Resolve = <Type extends RecordType>(
  name: string,
  type: Type,
  options: { signal: AbortSignal },
) => Promise<Answer<Type>>;
