import type { ListId } from '../../lists/index.ts';
import type { Meaning } from './meanings.ts';

/** Absent is normal: `policy` is no accusation, `low` a suspicion, `collateral` for others, `compromised` for a victim. */
export type Severity = 'policy' | 'low' | 'collateral' | 'compromised';

export type Family = 'ipv4' | 'ipv6';

/** Four octets, each a number, a range `4-7`, or `*`. */
export type AnswerPattern = `127.${string}`;

/** One thing that a list can say. */
export interface Code {
  /** Its name in the documentation of the list. */
  label: string;
  /** `harmless`: an answer that is no listing. */
  means: Meaning | 'harmless';
  severity?: Severity;
}

/** A code that is a whole address. */
export interface AddressCode extends Code {
  at: AnswerPattern;
}

/** A code that is one bit of the last octet, beside others. */
export interface BitCode extends Code {
  bit: number;
}

/** Names and page of a list that no reply names, and that lib/lists does not have for that reason. */
export interface OwnNames {
  name: string;
  page: { url: `https://${string}`; use: 'look-up' };
}

interface Common {
  /** Where DNS is asked; it also serves as the id. */
  zone: string;
  /** The list in lib/lists, which has its name and page. */
  list: ListId | OwnNames;
  kind: 'ip' | 'domain';
}

/** A list that mail servers ask by DNS, and how to read what it says (RFC 5782). */
export interface LiveList extends Common {
  retired?: undefined;
  /** Other lists of lib/lists that are a part of this zone. */
  parts?: readonly ListId[];
  /** Which addresses an IP list knows. */
  families?: readonly Family[];
  /** Test points, where they are not those of RFC 5782 section 5. */
  always?: string;
  never?: string;
  codes?: readonly AddressCode[];
  bits?: readonly BitCode[];
  /** "I do not answer you" in the list's own way. */
  refusals?: readonly AnswerPattern[];
  refusalBit?: number;
  /** "An address is no domain" in the list's own way. */
  addressErrors?: readonly AnswerPattern[];
  /** Answers only DNS servers that are registered with it. */
  registers?: true;
  /** Lists whom to trust; needs no test points, as trust is never an alarm. */
  isAllowList?: true;
  /** Asked on every check; the others only when the reply names them. */
  isDefault?: true;
  /** Known not to answer public resolvers. */
  refusesBrowsers?: true;
  /** The zone under a person's own key of Spamhaus' Data Query Service; without a key the list is not asked. */
  keyedZone?: string;
  /** Holds registered domains only: the names above the subject are asked as well. */
  holdsRegistered?: true;
  /** A page that shows whether it lists something: the one of lib/lists, or another where that one only removes. */
  lookUp?: 'page' | `https://${string}`;
  source: `https://${string}`;
  /** The year of the facts. */
  seen: number;
}

/** A list that was shut down. It is never asked: dead zones come back as parking addresses. */
export interface RetiredList extends Common {
  /** The year. */
  retired: number;
}

export type Blocklist = LiveList | RetiredList;

/** Types a list. */
export const defineBlocklist = <const List extends Blocklist>(list: List): List => list;
